//! Long work: tells the page how far it is, and stops when the person says so.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use pintui_core::door::{Go, Progress, Stage};
use tauri::{AppHandle, Emitter};

/// A bar that moves ten times a second looks smooth; more would only cost.
const BETWEEN_NEWS: Duration = Duration::from_millis(100);

/// Counts the calls, so that "stop" means the work begun before it and never the next one.
#[derive(Default)]
pub struct Work {
    begun: AtomicU64,
    stopped: AtomicU64,
}

impl Work {
    /// Begins a call whose progress the page may watch.
    pub fn begin(self: &Arc<Self>, page: AppHandle) -> Watched {
        let number = self.begun.fetch_add(1, Ordering::SeqCst) + 1;
        Watched { work: Arc::clone(self), number, page, told: Mutex::new(None) }
    }

    /// Asks everything begun so far to stop.
    pub fn stop(&self) {
        self.stopped.fetch_max(self.begun.load(Ordering::SeqCst), Ordering::SeqCst);
    }
}

/// The progress of one call.
pub struct Watched {
    work: Arc<Work>,
    number: u64,
    page: AppHandle,
    told: Mutex<Option<(&'static str, Instant)>>,
}

impl Progress for Watched {
    fn tell(&self, stage: Stage) -> Go {
        if self.work.stopped.load(Ordering::SeqCst) >= self.number {
            return Go::Stop;
        }
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let fresh = told.is_some_and(|(doing, at)| doing == stage.doing && at.elapsed() < BETWEEN_NEWS);
        if !fresh {
            *told = Some((stage.doing, Instant::now()));
            // A page that is just being closed hears nothing, and the work need not care.
            let _ = self.page.emit("progress", stage);
        }
        Go::On
    }
}
