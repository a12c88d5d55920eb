//! The lot: a hash of the shop's salt, the test's key and the buyer, laid over the ways' shares.

use sha2::{Digest, Sha256};

/// The place of the way that a buyer draws (or a case, where no buyer is known), by shares that come to 100.
pub(super) fn place(salt: &str, experiment: i64, who: &str, shares: &[i64]) -> usize {
    let digest = Sha256::digest(format!("experiment:{salt}:{experiment}:{who}"));
    let number = (u64::from_be_bytes(digest[..8].try_into().unwrap_or_default()) % 10_000) as i64;
    let mut upto = 0;
    let drawn = shares.iter().position(|share| {
        upto += share * 100;
        number < upto
    });
    drawn.unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::place;

    fn drawn(experiment: i64, shares: &[i64]) -> Vec<usize> {
        (0..4_000).map(|buyer| place("salt", experiment, &format!("b{buyer}"), shares)).collect()
    }

    #[test]
    fn shares_are_kept_to_about_and_a_buyer_always_draws_the_same() {
        let ways = drawn(1, &[50, 30, 20]);
        for (way, share) in [(0, 2_000), (1, 1_200), (2, 800)] {
            let got = ways.iter().filter(|one| **one == way).count() as i64;
            assert!((got - share).abs() < 120, "way {way} got {got} of 4000");
        }
        assert_eq!(ways, drawn(1, &[50, 30, 20]));
    }

    #[test]
    fn what_is_drawn_in_one_test_says_nothing_of_another() {
        let (one, other) = (drawn(1, &[50, 50]), drawn(2, &[50, 50]));
        let both = one.iter().zip(&other).filter(|(a, b)| (**a, **b) == (1, 1)).count() as i64;
        assert!((both - 1_000).abs() < 110, "{both} of 4000 drew the second way twice");
    }
}
