//! Who types: a name with its PIN from the environment, or nobody, as schedulers do.

use std::io::Read as _;

use pintui_core::door::{self, Call, Who};
use pintui_core::people::pin::{self, Pin};
use pintui_core::people::save::ResetPin;
use pintui_core::people::sign;
use pintui_store::{At, Book, Error, Result};
use serde_json::{Value, json};

const PIN: &str = "PINTUI_PIN";

/// Who types. Without a name it is a script, which a book with people lets do its usual work.
///
/// # Errors
/// `person_unknown`, `pin_wrong`, `pin_tried_too_often`.
pub fn who(book: &Book, name: Option<&str>, now: At) -> Result<Who<'static>> {
    let Some(name) = name else { return Ok(Who::Script) };
    let pin = Pin::typed(&std::env::var(PIN).unwrap_or_default());
    let signed = sign::by_name(book, name, &pin, now)?;
    Ok(Who::Here { person: Some(signed.person), badge: None })
}

/// Gives a person a new PIN, which is read from the pipe or typed. Whoever may write the data folder may do this: the
/// book cannot hold off somebody who owns its file. The history tells that it was done.
///
/// # Errors
/// `person_unknown`, `pin_unfit`, `pin_too_easy`, `file_unreachable`.
pub fn reset(book: &Book, call: &Call<'_>, name: &str) -> Result<Value> {
    let mut typed = String::new();
    let read = std::io::stdin().lock().take(64).read_to_string(&mut typed);
    read.map_err(|why| Error::of_file(std::path::Path::new("-"), &why))?;
    let reset = ResetPin { name: name.to_owned(), pin: Pin::typed(typed.trim()) };
    let saved = door::write(book, call, "reset_pin", reset)?;
    pin::forgive(book.folder(), saved.answer.id);
    Ok(json!({ "person": saved.answer.name, "operation": saved.operation }))
}
