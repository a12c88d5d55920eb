//! The number of a piece, as its label and every page tell it: `PC000123`.

const HEAD: &str = "PC";

/// The number of the piece with this key.
pub fn of(piece: i64) -> String {
    format!("{HEAD}{piece:06}")
}

/// The key of the piece that a typed or scanned text names; none where it names none.
pub fn read(text: &str) -> Option<i64> {
    let text = text.trim().to_uppercase();
    text.strip_prefix(HEAD).and_then(|digits| digits.parse().ok()).filter(|piece| *piece > 0)
}
