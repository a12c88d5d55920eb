//! Everybody changes their own PIN, who knows the former one.

use pintui_store::{Book, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::caller::DoorRefused;
use super::{Call, Command, Whole, write};
use crate::people::pin::{self, Pin};
use crate::people::save::ResetPin;

/// Gives whoever has signed in a new PIN.
#[derive(Clone, Deserialize, TS)]
pub struct ChangePin {
    /// The former one: an unlocked window is no proof of who sits there.
    pub former: Pin,
    /// The new one.
    pub pin: Pin,
}

impl Command for ChangePin {
    type Answer = PinChanged;
}

/// A PIN that was changed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PinChanged {
    /// Whose.
    pub name: String,
}

impl Whole for ChangePin {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<PinChanged> {
        let signed = call.who.signed().ok_or_else(|| DoorRefused::SignInFirst { name: "change_pin".to_owned() })?;
        pin::check(book, signed.person.id, &self.former, call.now)?;
        let name = signed.person.name.clone();
        let saved = write(book, call, "change_pin", ResetPin { name, pin: self.pin })?;
        Ok(PinChanged { name: saved.answer.name })
    }
}
