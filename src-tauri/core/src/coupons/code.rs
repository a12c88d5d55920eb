//! Codes of coupons: made from the shop's salt, so that nobody can guess the next one, and without letters that look alike.

use pintui_store::{Reading, Result};
use sha2::{Digest, Sha256};

/// Without I, L, O, U, 0 and 1.
const LETTERS: &[u8; 30] = b"ABCDEFGHJKMNPQRSTVWXYZ23456789";
const LENGTH: usize = 8;

/// The code of a campaign's coupon with this number.
pub(crate) fn made(salt: &str, campaign: i64, number: i64) -> String {
    let digest = Sha256::digest(format!("coupon code:{salt}:{campaign}:{number}"));
    digest.iter().take(LENGTH).map(|byte| char::from(LETTERS[usize::from(*byte) % LETTERS.len()])).collect()
}

/// A code of the campaign that no coupon of the shop has; `number` is where to begin.
pub(super) fn free(tx: &impl Reading, shop: i64, campaign: i64, mut number: i64) -> Result<String> {
    let salt: String = tx.one("select salt from shops where id = ?1", [shop], |row| row.get(0))?;
    let taken = "select 1 from coupons where shop_id = ?1 and code = ?2
                 union all select 1 from campaign_codes where shop_id = ?1 and code = ?2";
    loop {
        let code = made(&salt, campaign, number);
        if tx.maybe(taken, (shop, &code), |_| Ok(()))?.is_none() {
            return Ok(code);
        }
        number += 1_000_003;
    }
}

/// A code as it is kept: no blanks, capital letters; none where nothing is left, or it is no code.
pub(super) fn folded(typed: &str) -> Option<String> {
    let code: String = crate::platforms::folded(typed).chars().filter(|letter| !letter.is_whitespace()).collect();
    let code = code.to_uppercase();
    (!code.is_empty() && code.chars().count() <= 64).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_two_shops_or_campaigns_are_others_and_typing_them_loosely_finds_them() {
        let all = [made("a", 1, 1), made("a", 1, 2), made("a", 2, 1), made("b", 1, 1)];
        assert!(all.iter().collect::<std::collections::BTreeSet<_>>().len() == 4, "{all:?}");
        assert_eq!(folded(" ab 12-c ").as_deref(), Some("AB12-C"));
        assert_eq!((folded("  "), folded(&"A".repeat(65))), (None, None));
    }
}
