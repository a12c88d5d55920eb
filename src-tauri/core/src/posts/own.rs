//! Whether a text says that the shop itself speaks.

/// Words by which a reader knows that it is the shop.
const SAID: [&str; 14] = [
    "我是店主",
    "我是掌柜",
    "我是掌櫃",
    "我是客服",
    "我是卖家",
    "我是賣家",
    "我们店",
    "我們店",
    "本店",
    "店家",
    "店里",
    "店裡",
    "our shop",
    "the shop here",
];

/// Whether it does.
pub fn told(text: &str) -> bool {
    let text = text.to_lowercase();
    SAID.iter().any(|words| text.contains(words))
}
