//! Letters: a font of this computer that has Chinese ones, regular and bold.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use fontdb::{Database, Family, Query, Weight};
use krilla::text::Font;

use crate::locale::Language;
use crate::proof::sheet::ProofRefused;

/// Simplified letters first; the ones of other regions have the same letters in other shapes.
const SIMPLIFIED: [&str; 9] = [
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Microsoft YaHei",
    "PingFang SC",
    "Hiragino Sans GB",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
    "SimHei",
];
const TRADITIONAL: [&str; 4] = ["Noto Sans CJK TC", "Noto Sans TC", "Microsoft JhengHei", "PingFang TC"];

/// How heavy letters are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Heavy {
    Regular,
    Bold,
}

/// The two weights of the sheet.
pub(super) struct Fonts {
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
    pub(super) fn find(language: Language) -> Result<Self, ProofRefused> {
        let mut names: Vec<&str> = SIMPLIFIED.to_vec();
        match language {
            Language::ZhTw => names.splice(0..0, TRADITIONAL).for_each(drop),
            Language::ZhCn | Language::En => names.extend(TRADITIONAL),
        }
        let regular = letters(&names, Weight::NORMAL).ok_or(ProofRefused::ProofFontMissing)?;
        let bold = letters(&names, Weight::BOLD).ok_or(ProofRefused::ProofFontMissing)?;
        Ok(Self { regular, bold })
    }

    pub(super) fn font(&self, heavy: Heavy) -> Font {
        self.letters(heavy).font.clone()
    }

    /// How wide a text comes out.
    pub(super) fn width(&self, text: &str, size: f32, heavy: Heavy) -> f32 {
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

/// Looking through all fonts of a computer takes a moment: once is enough.
fn fonts_here() -> &'static Database {
    static HERE: OnceLock<Database> = OnceLock::new();
    HERE.get_or_init(|| {
        let mut here = Database::new();
        here.load_system_fonts();
        here
    })
}

fn letters(names: &[&str], weight: Weight) -> Option<Letters> {
    let families: Vec<Family<'_>> = names.iter().map(|name| Family::Name(name)).collect();
    let here = fonts_here();
    let id = here.query(&Query { families: &families, weight, ..Query::default() })?;
    let (data, index) = here.with_face_data(id, |data, index| (Arc::new(data.to_vec()), index))?;
    let font = Font::new(Arc::clone(&data).into(), index)?;
    Some(Letters { font, data, index, widths: RefCell::default() })
}
