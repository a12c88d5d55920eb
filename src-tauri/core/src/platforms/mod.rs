//! Platforms: data, not code. Export formats, status words, reason vocabularies, deadlines.
//!
//! The facts lie in `data/`, one file for each subject, and are read once. A platform is added by
//! adding data; nothing here knows one platform from another.

pub mod currencies;
pub mod deadlines;
pub mod derivation;
pub mod formats;
pub mod layouts;
mod loosely;
pub mod market;
pub mod parcel_codes;
pub mod reasons;
pub mod rules;
pub mod scripts;
pub mod services;
pub mod statuses;
pub mod taught;

/// Platform ids, as commands and the book write them.
pub const IDS: [&str; 16] = [
    "taobao",
    "douyin",
    "pdd",
    "jd",
    "kuaishou",
    "xiaohongshu",
    "wechat",
    "1688",
    "shopify",
    "woocommerce",
    "amazon",
    "shopee",
    "lazada",
    "momo",
    "tiktok",
    "other",
];

/// Platforms where each shop counts its orders from the beginning, so that two shops may have one number.
const COUNTED_BY_SHOP: [&str; 3] = ["shopify", "woocommerce", "other"];

/// Whether each shop of the platform counts its orders for itself.
pub fn counts_orders_by_shop(platform: &str) -> bool {
    COUNTED_BY_SHOP.contains(&platform)
}

/// Shops whose own payment gives money back: nothing that the seller sees numbers a refund.
const REFUNDS_UNNUMBERED: [&str; 3] = ["shopify", "woocommerce", "other"];

/// Whether the platform shows a number for each refund.
pub fn numbers_refunds(platform: &str) -> bool {
    !REFUNDS_UNNUMBERED.contains(&platform)
}

/// One form of a text for looking it up: full-width letters and marks become half-width, blanks,
/// tabs, byte-order marks and zero-width characters go, Latin letters become lower case.
pub fn folded(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}'))
        .map(|c| match c {
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
            c => c,
        })
        .flat_map(char::to_lowercase)
        .collect()
}

/// One form of a column's header: as [`folded`], and hyphens, underscores and blanks are alike.
pub fn folded_header(text: &str) -> String {
    folded(text).replace(['-', '_'], "")
}
