//! How somebody of the demonstration does something: by the command that a real person would have called, at its time.

use std::hash::Hasher;

use pintui_store::{At, Result, WriteTx};
use serde_json::Value;
use siphasher::sip::SipHasher13;

use crate::door::{Call, Write};
use crate::shops::Shop;

/// The shop that is filled, and the call that fills it.
pub(super) struct Stage<'a> {
    pub(super) shop: &'a Shop,
    pub(super) seed: u64,
    pub(super) call: &'a Call<'a>,
}

impl Stage<'_> {
    pub(super) fn now(&self) -> At {
        self.call.now
    }

    /// Somebody does something at a time that has come.
    pub(super) fn act<C: Write>(&self, tx: &mut WriteTx<'_>, by: &str, at: At, ask: Value) -> Result<C::Answer> {
        let command: C = serde_json::from_value(ask).expect("the demonstration's own wishes are spelt as the door's");
        command.apply(tx, &Call { actor: by, now: at.min(self.call.now), ..*self.call })
    }

    /// A number below `end` that follows from the seed, a thing and a topic alone.
    pub(super) fn draw(&self, of: &str, topic: &str, end: u64) -> usize {
        let mut hash = SipHasher13::new_with_keys(self.seed, 3);
        hash.write(topic.as_bytes());
        hash.write(of.as_bytes());
        (hash.finish() % end) as usize
    }

    /// One of several, by the seed and a thing.
    pub(super) fn pick<'t, T>(&self, of: &str, topic: &str, all: &'t [T]) -> &'t T {
        &all[self.draw(of, topic, all.len() as u64)]
    }
}
