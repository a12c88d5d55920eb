//! Reads one cell: an id, a count; `money` and `moments` read the others. What platforms and spreadsheets do to each is
//! known here and nowhere else. A blank is no value; `None` of a reading is "cannot be read".

/// What a cell says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell<T> {
    /// Nothing.
    Blank,
    /// A value.
    Is(T),
    /// Something that is no such value.
    Unreadable,
}

impl<T> Cell<T> {
    /// The value, where there is one.
    pub fn value(self) -> Option<T> {
        match self {
            Self::Is(value) => Some(value),
            Self::Blank | Self::Unreadable => None,
        }
    }
}

const BLANKS: [&str; 18] = [
    "",
    "-",
    "--",
    "—",
    "——",
    "－",
    "–",
    "~",
    "无",
    "暂无",
    "無",
    "暫無",
    "null",
    "none",
    "n/a",
    "nan",
    "无退款申请",
    "無退款申請",
];

/// Whether a trimmed text stands for nothing; stars are what a platform masks a whole cell with.
fn is_blank(text: &str) -> bool {
    let masked = text.len() > 1 && text.bytes().all(|b| b == b'*');
    masked || text.len() < 24 && BLANKS.iter().any(|blank| text.eq_ignore_ascii_case(blank))
}

/// The text of a cell without what spreadsheets wrap around it: `="…"`, a leading apostrophe, tabs,
/// blanks. Empty where the cell means "nothing".
pub fn bare(text: &str) -> &str {
    // Most cells are plain: no blank or wrapping begins with a figure or letter, and words for nothing only with an N.
    if let [first, .., last] = text.as_bytes()
        && first.is_ascii_alphanumeric()
        && !matches!(first, b'n' | b'N')
        && last.is_ascii_alphanumeric()
    {
        return text;
    }
    let mut text = trimmed(text);
    if let Some(inner) = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')) {
        text = trimmed(inner);
    }
    if let Some(rest) = text.strip_prefix('=').filter(|rest| rest.len() > 5 && rest.bytes().all(|b| b.is_ascii_digit()))
    {
        text = rest;
    }
    if let Some(rest) = text.strip_prefix('\'') {
        text = trimmed(rest);
    }
    if is_blank(text) { "" } else { text }
}

fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}'))
}

/// How much of an id can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Id<'a> {
    /// Nothing there.
    Missing,
    /// As the platform wrote it.
    Whole(&'a str),
    /// 16 digits or more with nothing but zeros after the 15th: what a spreadsheet leaves of a
    /// longer number, though a single one happens by nature.
    Rounded(&'a str),
    /// Scientific notation, or no id at all: digits are lost.
    Damaged,
}

/// Reads an id of a platform whose ids have no blanks inside.
pub fn id(text: &str) -> Id<'_> {
    let bare = bare(text);
    if bare.is_empty() {
        return Id::Missing;
    }
    if is_damaged(bare) || !bare.bytes().all(|b| b.is_ascii_graphic()) {
        return Id::Damaged;
    }
    let bytes = bare.as_bytes();
    let digits = bytes.iter().all(u8::is_ascii_digit);
    if digits && bytes.len() >= 16 && bytes[15..].iter().all(|digit| *digit == b'0') {
        return Id::Rounded(bare);
    }
    Id::Whole(bare)
}

/// Whether a spreadsheet has taken a code for a number: an exponent, a decimal zero, marks between thousands, an error.
pub fn is_damaged(bare: &str) -> bool {
    // Most codes are figures and letters, and there are many of them: each kind of damage leaves a mark.
    !bare.bytes().all(|b| b.is_ascii_alphanumeric()) && is_any_damage(bare)
}

fn is_any_damage(bare: &str) -> bool {
    is_scientific(bare) || is_error(bare) || is_formatted(bare)
}

/// `3812345678901234.0`, `3,812,345,678`: a long number in the form of an amount.
fn is_formatted(text: &str) -> bool {
    let whole = text.strip_suffix(".0").or_else(|| text.strip_suffix(".00")).unwrap_or(text);
    let digits = whole.bytes().filter(u8::is_ascii_digit).count();
    let plain = digits == whole.len();
    let grouped = whole.contains(',')
        && whole.split(',').enumerate().all(|(at, group)| {
            group.bytes().all(|b| b.is_ascii_digit()) && if at == 0 { group.len() <= 3 } else { group.len() == 3 }
        });
    digits >= 10 && (grouped || plain && whole.len() < text.len())
}

/// `1.23457E+17`, `6.5E17`; a hexadecimal id such as `65e1` has neither a point nor a sign.
fn is_scientific(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['E', 'e']) else { return false };
    let number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    match exponent.strip_prefix(['+', '-']) {
        Some(digits) => number(mantissa) && number(digits),
        None => number(mantissa) && mantissa.contains('.') && number(exponent),
    }
}

/// `#REF!`, `########`: what a spreadsheet shows instead; an order number may be `#1042`.
fn is_error(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|rest| {
        !rest.bytes().any(|b| b.is_ascii_digit()) || rest.bytes().any(|b| matches!(b, b'!' | b'/' | b'?' | b'#'))
    })
}

/// Full-width digits and marks become half-width; most cells have none and are not copied.
pub(super) fn half_width(text: &str) -> std::borrow::Cow<'_, str> {
    if text.is_ascii() {
        return text.into();
    }
    text.chars()
        .map(|c| match c {
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
            '\u{3000}' | '\u{a0}' => ' ',
            c => c,
        })
        .collect::<String>()
        .into()
}

/// Reads a count: `2`, `2.0`, full-width digits.
pub fn count(text: &str) -> Cell<i64> {
    let text = bare(text);
    if text.is_empty() {
        return Cell::Blank;
    }
    let text = half_width(text);
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let whole = whole.replace(',', "");
    if !part.bytes().all(|b| b == b'0') {
        return Cell::Unreadable;
    }
    whole.parse().map_or(Cell::Unreadable, Cell::Is)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrapped_ids_give_the_bare_id() {
        for text in [
            "=\"3812345678901234567\"",
            "=3812345678901234567",
            "'3812345678901234567",
            "3812345678901234567\t",
            "\t3812345678901234567 ",
        ] {
            assert_eq!(id(text), Id::Whole("3812345678901234567"), "{text:?}");
        }
    }

    #[test]
    fn a_rounded_or_scientific_id_is_never_trusted() {
        assert_eq!(id("3.81235E+18"), Id::Damaged);
        assert_eq!(id("3812345678901230000"), Id::Rounded("3812345678901230000"));
        assert_eq!(id("3812345678901234500"), Id::Whole("3812345678901234500"));
        assert_eq!(id("65a1b2c3d4e5f6a7b8c9d0e1"), Id::Whole("65a1b2c3d4e5f6a7b8c9d0e1"));
        assert_eq!(id("65a1b2c3d4e5f6"), Id::Whole("65a1b2c3d4e5f6"));
        assert_eq!(id("65e1"), Id::Whole("65e1"));
        assert_eq!((id("6.5E+17"), id("6.5E17"), id("65E+16")), (Id::Damaged, Id::Damaged, Id::Damaged));
        assert_eq!((id("--"), id("****"), id("暂无")), (Id::Missing, Id::Missing, Id::Missing));
    }

    #[test]
    fn ids_of_every_platform_are_taken_as_they_stand() {
        for text in
            ["#1042", "250612-123456789012345", "112-1234567-1234567", "P712345678901234567", "250612ABCDEFGH", "00123"]
        {
            assert_eq!(id(text), Id::Whole(text));
        }
        for text in ["#REF!", "#N/A!", "#DIV/0!", "########", "#####1"] {
            assert_eq!(id(text), Id::Damaged, "{text}");
        }
    }

    #[test]
    fn a_count_with_a_fraction_is_no_count() {
        assert_eq!(
            (count("2"), count("２"), count("2.0"), count("2.5")),
            (Cell::Is(2), Cell::Is(2), Cell::Is(2), Cell::Unreadable)
        );
    }
}
