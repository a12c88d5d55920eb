//! Who may pass the door.

use pintui_store::{Book, Result, refusals};

use super::{Call, Role, list};

refusals! {
    /// Refusals of the door itself.
    DoorRefused {
        /// No command has this name.
        CommandUnknown { name: String } = "command_unknown",
        /// The input does not fit the command.
        AskUnreadable { detail: String } = "ask_unreadable",
        /// The caller's role does not reach as far as this command.
        NotForThisDevice { name: String } = "not_for_this_device",
    }
}

/// [`list::call`] by somebody who may not be allowed to: for edges that let others in.
///
/// # Errors
/// `not_for_this_device`, and all of [`list::call`].
pub fn call_as(
    role: Role,
    book: &Book,
    by: &Call<'_>,
    name: &str,
    ask: serde_json::Value,
) -> Result<serde_json::Value> {
    if list::least(name).is_some_and(|least| role < least) {
        return Err(DoorRefused::NotForThisDevice { name: name.to_owned() }.into());
    }
    list::call(book, by, name, ask)
}
