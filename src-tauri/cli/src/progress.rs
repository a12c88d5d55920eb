//! How far long work is, on stderr, where a person watches it in a terminal.

use std::io::{IsTerminal, Write};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use pintui_core::door::{Go, Progress, Stage};

use crate::words::Words;

const EVERY: Duration = Duration::from_millis(100);

/// A line that is written over and over; silent where nobody watches.
pub struct Meter<'a> {
    words: &'a Words,
    watched: bool,
    last: Mutex<Option<Instant>>,
}

impl<'a> Meter<'a> {
    /// A meter on stderr.
    pub fn on_stderr(words: &'a Words) -> Self {
        Self { words, watched: std::io::stderr().is_terminal(), last: Mutex::new(None) }
    }

    /// Wipes the line.
    pub fn finish(&self) {
        if self.last.lock().unwrap_or_else(PoisonError::into_inner).take().is_some() {
            write("\r\x1b[K");
        }
    }
}

impl Progress for Meter<'_> {
    fn tell(&self, stage: Stage) -> Go {
        if !self.watched {
            return Go::On;
        }
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if last.is_none_or(|last| last.elapsed() >= EVERY) {
            *last = Some(Instant::now());
            let doing = self.words.doing(stage.doing);
            let share = stage.share.map(|share| format!(" {:.0} %", share * 100.0)).unwrap_or_default();
            write(&format!("\r\x1b[K{doing} {}{share}", stage.done));
        }
        Go::On
    }
}

fn write(text: &str) {
    // Nothing depends on a progress line: a closed terminal must not stop the work.
    let mut stderr = std::io::stderr();
    let _ = stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush());
}
