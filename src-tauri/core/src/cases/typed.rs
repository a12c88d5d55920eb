//! What people type, as it is kept: without signs that are not seen, long numbers masked, never cut in silence. Where
//! words are looked at before they are kept, they are looked at as they were typed: a masked number is none.

use pintui_store::Result;

use super::refused::CaseRefused;
use crate::privacy;

/// A person's text; none where it is blank.
///
/// # Errors
/// `case_text_too_long`.
pub fn text(typed: Option<String>, most: usize) -> Result<Option<String>> {
    said(typed, most, |_| Ok(()))
}

/// A person's text that `look` lets pass, which sees it before its numbers are masked.
///
/// # Errors
/// `case_text_too_long`, and what `look` refuses.
pub fn said(typed: Option<String>, most: usize, look: impl FnOnce(&str) -> Result<()>) -> Result<Option<String>> {
    let Some(typed) = typed else { return Ok(None) };
    let seen = privacy::seen(&typed).replace('\t', " ");
    let seen = seen.trim();
    let length = seen.chars().count();
    if length > most {
        return Err(CaseRefused::TextTooLong { length, most }.into());
    }
    if seen.is_empty() {
        return Ok(None);
    }
    look(seen)?;
    Ok(Some(privacy::without_phones(seen)))
}

/// A person's text on one line; none where it is blank.
///
/// # Errors
/// `case_text_too_long`.
pub fn line(typed: &str, most: usize) -> Result<Option<String>> {
    text(Some(typed.split_whitespace().collect::<Vec<_>>().join(" ")), most)
}

#[cfg(test)]
#[path = "typed_tests.rs"]
mod tests;
