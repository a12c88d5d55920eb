//! Lines that are no goods: postage made up for, delivery, fitting. Sellers sell them as articles of their own.

use std::sync::OnceLock;

/// Titles of such lines, as a JSON array.
pub fn as_json() -> &'static str {
    static ALL: OnceLock<String> = OnceLock::new();
    ALL.get_or_init(|| {
        let all: Vec<String> =
            serde_json::from_str(include_str!("../../data/services.json")).expect("a test reads this file");
        serde_json::to_string(&all).expect("texts are JSON")
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn postage_made_up_for_is_a_service() {
        assert!(super::as_json().contains("\"运费补差\""));
    }
}
