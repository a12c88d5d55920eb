//! The sheet as a PDF: A4 across, black on white, Chinese letters embedded as far as they are used.
//!
//! Drawn here and not printed from the page, so that it comes out the same on every computer, without a
//! dialog, and can be looked at in a test. `font` finds letters, `pen` draws, `pages` lays out.

pub(crate) mod font;
mod pages;
pub(crate) mod pen;
mod picture;

use krilla::Document;
use krilla::metadata::Metadata;
use pintui_store::Result;
use pintui_store::words::BookRefused;

use super::told::Told;
use font::Fonts;

/// The PDF and how many pages it has.
pub(super) fn write(told: &Told<'_>) -> Result<(Vec<u8>, usize)> {
    let fonts = Fonts::find(told.language)?;
    let mut document = Document::new();
    document.set_metadata(
        Metadata::new()
            .title(format!("{} {}", told.text(&format!("proof.title.{}", told.audience.name())), told.sheet.number))
            .language(told.language.tag().to_owned())
            .creator("pintui".to_owned()),
    );
    let pages = pages::draw(&mut document, &fonts, told)?;
    let bytes = document.finish().map_err(|why| BookRefused::Unexpected { detail: format!("{why:?}") })?;
    Ok((bytes, pages))
}
