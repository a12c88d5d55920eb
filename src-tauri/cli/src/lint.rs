//! Looks at a text from a file or the pipe.

use std::io::Read as _;

use pintui_core::door::{self, Call};
use pintui_store::{Book, Error, Result};
use serde_json::{Value, json};

use crate::usage::{For, LintText};

/// What the look at a text found.
///
/// # Errors
/// `file_unreachable`, and the refusals of `lint_text`.
pub fn run(book: &Book, call: &Call<'_>, asked: &LintText, language: &str) -> Result<Value> {
    let text = read(&asked.file)?;
    let purpose = match asked.purpose {
        For::Care => "care",
        For::Case => "case",
        For::Call => "call",
        For::Reply => "reply",
        For::Invite => "invite",
        For::Policy => "policy",
    };
    let channel = if asked.sms { "sms" } else { "chat" };
    let situation = json!({ "purpose": purpose, "channel": channel });
    door::call(book, call, "lint_text", json!({ "text": text, "situation": situation, "language": language }))
}

fn read(file: &str) -> Result<String> {
    let mut bytes = Vec::new();
    let read = if file == "-" {
        std::io::stdin().lock().read_to_end(&mut bytes).map(|_| ())
    } else {
        std::fs::read(file).map(|found| bytes = found)
    };
    read.map_err(|why| Error::of_file(std::path::Path::new(file), &why))?;
    Ok(String::from_utf8_lossy(&bytes).trim_start_matches('\u{feff}').to_owned())
}
