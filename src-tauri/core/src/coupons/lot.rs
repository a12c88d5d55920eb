//! The lot: who gets no coupon, drawn before anything is known of him, so that the others have somebody to stand beside.

use sha2::{Digest, Sha256};

/// Whether a buyer is left out of a campaign. The same buyer always draws the same, whoever asks and whenever.
pub(crate) fn is_drawn(salt: &str, campaign: i64, buyer: &str, percent: i64) -> bool {
    let digest = Sha256::digest(format!("coupon lot:{salt}:{campaign}:{buyer}"));
    let lot = u64::from_be_bytes(digest[..8].try_into().unwrap_or_default()) % 10_000;
    (lot as i64) < percent * 100
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_fifth_is_about_a_fifth_and_another_campaign_draws_others() {
        let drawn = |campaign| {
            (0..2_000).filter(|at| super::is_drawn("salt", campaign, &format!("b{at}"), 20)).collect::<Vec<_>>()
        };
        let (one, other) = (drawn(1), drawn(2));
        assert!((340..460).contains(&one.len()), "{}", one.len());
        assert!(one.iter().filter(|buyer| other.contains(buyer)).count() < 150);
    }
}
