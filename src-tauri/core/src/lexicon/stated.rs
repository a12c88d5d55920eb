//! Whether what is known of a case is the very reason that its buyer stated: of one class, and within a tag that the
//! stated text names. One class alone says less: 颜色 and 尺码 both lie in "not as described".

use super::sort::{Lexicon, is_within, root_of, weight};
use super::tree::presets;
use crate::platforms::reasons::as_compared;
use crate::shops::Shop;

/// "Not as described" is what a whole class is called: beside a tag that says of what, it says nothing.
const DESCRIBED: &str = "described";

impl Lexicon {
    /// Whether a known reason, of this class and with these tags, is the stated one.
    pub fn is_stated(&self, shop: &Shop, stated: &str, class: &str, known: &[String]) -> bool {
        let named = self.tags_stated(shop, stated);
        self.class_of(shop, stated) == class
            && known.iter().any(|known| named.iter().any(|named| self.tree.is_under(known, named)))
    }

    /// The tags that a text about a case of this class names; of those below one another only the narrowest.
    pub fn tags_named(&self, class: &str, text: &str) -> Vec<String> {
        if let Some(own) = self.of_owner(text) {
            return vec![own];
        }
        let compared = as_compared(text);
        let told = presets().iter().filter(|one| is_within(class, &one.tag) && weight(one, &compared).0 > 0);
        let tags: Vec<String> = told.filter_map(|one| self.tree.living(&one.tag)).map(str::to_owned).collect();
        let holds = |tag: &String| {
            tags.iter().any(|other| other != tag && (*tag == DESCRIBED || self.tree.is_under(other, tag)))
        };
        tags.iter().filter(|tag| !holds(tag)).cloned().collect()
    }

    fn tags_stated(&self, shop: &Shop, stated: &str) -> Vec<String> {
        let class = self.class_of(shop, stated);
        let named = self.tags_named(class, stated);
        if named.is_empty() { root_of(class).map(str::to_owned).into_iter().collect() } else { named }
    }
}
