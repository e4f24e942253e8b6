// Everything here only eases pages that already work without it.
import './toast.js';
import './forms.js';
import './draft.js';
import './hide.js';
import './background.js';
import './live.js';
import './shortcuts.js';
import './reading.js';
import './upload.js';
import './entries.js';
import './palette.js';
