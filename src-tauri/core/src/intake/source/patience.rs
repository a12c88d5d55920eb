//! A child's output, waited for only so long.

use std::io::{Read, Result};
use std::process::{Child, ChildStdout};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// The output of a child that is ended when it says nothing for its time, or is not needed any more.
pub struct Patient {
    output: ChildStdout,
    begun: Instant,
    watched: Arc<Watched>,
}

struct Watched {
    child: Mutex<Child>,
    /// Since when it is waited for, in milliseconds; [`NOT`] while nobody waits.
    since: AtomicU64,
}

const NOT: u64 = u64::MAX;
/// An output ends a moment before its process does.
const LOOKS_AT_AN_END: u32 = 50;
const BETWEEN_LOOKS: Duration = Duration::from_millis(200);

impl Patient {
    /// Watches `child`, which may be silent for so many seconds.
    pub fn new(child: Child, output: ChildStdout, seconds: u64) -> Self {
        let begun = Instant::now();
        let watched = Arc::new(Watched { child: Mutex::new(child), since: AtomicU64::new(NOT) });
        let weak = Arc::downgrade(&watched);
        thread::spawn(move || {
            while let Some(watched) = weak.upgrade() {
                let since = watched.since.load(Ordering::SeqCst);
                if since != NOT && begun.elapsed() > Duration::from_millis(since) + Duration::from_secs(seconds) {
                    watched.end();
                    return;
                }
                drop(watched);
                thread::sleep(BETWEEN_LOOKS);
            }
        });
        Self { output, begun, watched }
    }
}

impl Watched {
    fn end(&self) {
        let mut child = self.child.lock().unwrap_or_else(PoisonError::into_inner);
        // It may have ended by itself; either way nothing of it is left.
        let _ = child.kill();
        let _ = child.wait();
    }
}

impl Patient {
    /// Whether the child, whose output has ended, ended by itself: it met something that no reader
    /// expects. Otherwise it was ended, by its limits or by this patience.
    pub fn has_stumbled(&self) -> bool {
        let mut child = self.watched.child.lock().unwrap_or_else(PoisonError::into_inner);
        for _ in 0..LOOKS_AT_AN_END {
            match child.try_wait() {
                Ok(Some(status)) => return status.code().is_some(),
                Ok(None) => thread::sleep(BETWEEN_LOOKS / 10),
                Err(_) => return false,
            }
        }
        false
    }
}

impl Read for Patient {
    fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        let now = self.begun.elapsed().as_millis() as u64;
        self.watched.since.store(now, Ordering::SeqCst);
        let read = self.output.read(into);
        self.watched.since.store(NOT, Ordering::SeqCst);
        read
    }
}

impl Drop for Patient {
    fn drop(&mut self) {
        self.watched.end();
    }
}
