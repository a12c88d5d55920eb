//! A scanner that types into the page as fast as the page takes keys, with an input method on. Its keys bear
//! the scanner's own clock, a millisecond apart, as a keyboard's do: how busy this machine is tells nothing.

use serde_json::{Value, json};

use crate::window::Window;

/// Sends key events for each text and its Enter. The input method lets through only which key it was.
const SEND: &str = r#"
const [scans, done] = arguments;
const codeOf = (letter) =>
  /[0-9]/.test(letter) ? 'Digit' + letter
    : letter === '-' ? 'Minus'
    : letter === ' ' ? 'Space'
    : 'Key' + letter.toUpperCase();
window.scannerClock = Math.max(performance.now(), (window.scannerClock ?? 0) + 200);
const down = (init) => {
  const event = new KeyboardEvent(
    'keydown', { key: 'Process', isComposing: true, bubbles: true, cancelable: true, ...init });
  window.scannerClock += 1;
  Object.defineProperty(event, 'timeStamp', { value: window.scannerClock });
  document.dispatchEvent(event);
};
for (const text of scans) {
  for (const letter of text) down({ code: codeOf(letter), shiftKey: /[A-Z]/.test(letter) });
  down({ code: 'Enter' });
}
done(scans.length);
"#;

impl Window {
    /// Scans all of these without a pause.
    pub fn scans(&self, scans: &[String]) {
        let sent = self.script_async(SEND, vec![json!(scans)]);
        assert_eq!(sent, Value::from(scans.len()), "all scans were sent");
    }

    /// Opens the station as the packer with this badge.
    pub fn opens_station(&self, badge: &str) {
        self.press("nav-station");
        self.text("station-staff");
        self.display.scans(badge);
        self.text("station-wait");
    }
}
