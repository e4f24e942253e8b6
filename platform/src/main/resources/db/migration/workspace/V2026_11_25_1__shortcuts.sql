-- single-key shortcuts can be switched off (WCAG 2.1.4)
alter table workspace.account add column shortcuts text not null default 'ON';
