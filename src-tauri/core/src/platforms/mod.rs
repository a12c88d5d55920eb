//! Platforms: data, not code. Export formats, reason vocabularies, metric rules and deadlines.

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
