//! The lot: who gets no coupon, drawn before anything is known of him, so that the others have somebody to stand beside;
//! and who comes first where there are not enough for all. Two draws: neither says anything of the other.

use sha2::{Digest, Sha256};

/// Whether a buyer is left out of a campaign. The same buyer always draws the same, whoever asks and whenever.
pub(crate) fn is_drawn(salt: &str, campaign: i64, buyer: &str, percent: i64) -> bool {
    ((number("lot", salt, campaign, buyer) % 10_000) as i64) < percent * 100
}

/// A buyer's turn where there are not enough coupons for all: the newest first would choose those who buy most often.
pub(crate) fn turn(salt: &str, campaign: i64, buyer: &str) -> u64 {
    number("turn", salt, campaign, buyer)
}

fn number(draw: &str, salt: &str, campaign: i64, buyer: &str) -> u64 {
    let digest = Sha256::digest(format!("coupon {draw}:{salt}:{campaign}:{buyer}"));
    u64::from_be_bytes(digest[..8].try_into().unwrap_or_default())
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
