//! Fonts of this computer that have Chinese letters, regular and bold: for paper, labels and pictures.

pub(crate) mod letters;

use std::sync::{Arc, OnceLock};

use fontdb::{Database, Family, Query, Weight};

use crate::locale::Language;

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Heavy {
    Regular,
    Bold,
}

/// A font file and the place of the font in it.
pub(crate) struct Found {
    pub(crate) data: Arc<Vec<u8>>,
    pub(crate) index: u32,
}

/// The best font here for a language; none where this computer has no Chinese letters.
pub(crate) fn find(language: Language, heavy: Heavy) -> Option<Found> {
    let mut names: Vec<&str> = SIMPLIFIED.to_vec();
    match language {
        Language::ZhTw => names.splice(0..0, TRADITIONAL).for_each(drop),
        Language::ZhCn | Language::En => names.extend(TRADITIONAL),
    }
    let families: Vec<Family<'_>> = names.iter().map(|name| Family::Name(name)).collect();
    let weight = if heavy == Heavy::Bold { Weight::BOLD } else { Weight::NORMAL };
    let here = fonts_here();
    let id = here.query(&Query { families: &families, weight, ..Query::default() })?;
    here.with_face_data(id, |data, index| Found { data: Arc::new(data.to_vec()), index })
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
