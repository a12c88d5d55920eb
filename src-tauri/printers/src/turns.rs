//! One printer takes one job after the other: most refuse a second line, or mix both jobs.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

type Turns = Mutex<HashMap<String, Arc<Mutex<()>>>>;

/// Works when no other job of this program is on its way to the same address.
pub fn one_at_a_time<T>(address: &str, work: impl FnOnce() -> T) -> T {
    static TURNS: OnceLock<Turns> = OnceLock::new();
    let turn = {
        let mut turns = TURNS.get_or_init(Turns::default).lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(turns.entry(address.to_owned()).or_default())
    };
    let _mine = turn.lock().unwrap_or_else(PoisonError::into_inner);
    work()
}
