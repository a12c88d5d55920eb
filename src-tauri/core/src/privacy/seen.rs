//! What can be seen of a text: signs that are not seen, turn the line around or steer a screen do not stay.

/// The text without them; line ends and tabs stay.
pub fn seen(typed: &str) -> String {
    typed
        .chars()
        .filter_map(|letter| match letter {
            '\n' | '\t' => Some(letter),
            '\r' => None,
            '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => None,
            '\u{200b}' | '\u{2060}' | '\u{feff}' => None,
            letter if letter.is_control() => Some(' '),
            letter => Some(letter),
        })
        .collect()
}
