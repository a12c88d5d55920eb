//! Letters: a font of this computer that has Chinese ones, regular and bold.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use krilla::text::Font;

pub(crate) use crate::fonts::Heavy;
use crate::fonts::{self, Found};
use crate::locale::Language;
use crate::proof::sheet::ProofRefused;

/// The two weights of the sheet.
pub(crate) struct Fonts {
    regular: Letters,
    bold: Letters,
}

struct Letters {
    font: Font,
    data: Arc<Vec<u8>>,
    index: u32,
    widths: RefCell<HashMap<char, f32>>,
}

impl Fonts {
    /// The fonts of this computer for a language.
    pub(crate) fn find(language: Language) -> Result<Self, ProofRefused> {
        let regular = letters(language, Heavy::Regular).ok_or(ProofRefused::ProofFontMissing)?;
        let bold = letters(language, Heavy::Bold).ok_or(ProofRefused::ProofFontMissing)?;
        Ok(Self { regular, bold })
    }

    pub(crate) fn font(&self, heavy: Heavy) -> Font {
        self.letters(heavy).font.clone()
    }

    /// How wide a text comes out.
    pub(crate) fn width(&self, text: &str, size: f32, heavy: Heavy) -> f32 {
        let letters = self.letters(heavy);
        text.chars().map(|letter| letters.width(letter)).sum::<f32>() * size
    }

    fn letters(&self, heavy: Heavy) -> &Letters {
        match heavy {
            Heavy::Regular => &self.regular,
            Heavy::Bold => &self.bold,
        }
    }
}

impl Letters {
    /// In parts of the letter size.
    fn width(&self, letter: char) -> f32 {
        if let Some(known) = self.widths.borrow().get(&letter) {
            return *known;
        }
        let width = ttf_parser::Face::parse(&self.data, self.index).ok().and_then(|face| {
            let advance = face.glyph_hor_advance(face.glyph_index(letter)?)?;
            Some(f32::from(advance) / f32::from(face.units_per_em()))
        });
        let width = width.unwrap_or(1.0);
        self.widths.borrow_mut().insert(letter, width);
        width
    }
}

fn letters(language: Language, heavy: Heavy) -> Option<Letters> {
    let Found { data, index } = fonts::find(language, heavy)?;
    let font = Font::new(Arc::clone(&data).into(), index)?;
    Some(Letters { font, data, index, widths: RefCell::default() })
}
