//! Where a platform's shops sell: what is law, custom or insurance in mainland China is said to nobody elsewhere.

/// Where a shop sells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Market {
    /// Mainland China.
    Mainland,
    /// Taiwan, or across the border.
    Abroad,
}

const ABROAD: [&str; 7] = ["shopify", "woocommerce", "amazon", "shopee", "lazada", "momo", "tiktok"];

/// Where the shops of a platform sell.
pub fn market(platform: &str) -> Market {
    if ABROAD.contains(&platform) { Market::Abroad } else { Market::Mainland }
}
