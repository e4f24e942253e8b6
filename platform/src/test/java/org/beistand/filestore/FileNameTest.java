package org.beistand.filestore;

import static org.assertj.core.api.Assertions.assertThat;

import org.beistand.documents.ContentType;
import org.beistand.documents.FileName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Bescheid vom Jobcenter, Bescheid vom Jobcenter.pdf",
        "Bescheid.pdf, Bescheid.pdf",
        "Bescheid.PDF, Bescheid.pdf",
        "rechnung.exe, rechnung.exe.pdf",
        "../../etc/passwd, _._etc_passwd.pdf",
        "C:\\Windows\\win.ini, C_Windows_win.ini.pdf",
        "nul, _nul.pdf",
        "COM1.txt, _COM1.txt.pdf",
        "..., _.pdf",
        "a\u202Efdp.exe, a_fdp.exe.pdf",
        "<script>, _script_.pdf",
        "نامه, نامه.pdf"
    })
    void a_hostile_name_is_made_harmless(String called, String name) {
        assertThat(FileName.of(called, ContentType.PDF).text()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"; filename=\"b", "a\r\nSet-Cookie: x=1", "Prüfung; é'*%", "نامه"})
    void no_name_gets_out_of_its_header(String called) {
        var header = FileName.of(called, ContentType.PLAIN_TEXT).disposition();

        assertThat(header)
                .matches(
                        "attachment; filename=\"[A-Za-z0-9 ._,()+-]+\\.txt\"; filename\\*=UTF-8''[A-Za-z0-9._%~+-]+\\.txt");
    }

    @org.junit.jupiter.api.Test
    void a_long_name_is_cut_and_still_ends_as_it_must() {
        assertThat(FileName.of("x".repeat(120), ContentType.ODT).text())
                .hasSize(104)
                .endsWith(".odt");
    }
}
