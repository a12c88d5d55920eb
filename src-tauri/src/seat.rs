//! Who sits at the window: whoever signed in last, until they leave or the program ends.

use std::sync::{Mutex, PoisonError};

/// The seat at this window.
#[derive(Default)]
pub struct Seat(Mutex<Option<i64>>);

impl Seat {
    /// Key of the person who has signed in.
    pub fn taken(&self) -> Option<i64> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Somebody sits down.
    pub fn take(&self, person: Option<i64>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = person;
    }

    /// Nobody sits here any more.
    pub fn leave(&self) {
        self.take(None);
    }
}
