//! Codes on cards in parcels: where a platform's rules let them lead, as data with the day it was looked up.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use pintui_store::Day;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whether a code may lead away from the platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OutsideCodes {
    /// The platform punishes it.
    Forbidden,
    /// The shop is its own.
    Allowed,
}

/// What a platform allows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ParcelCodes {
    /// Whether a code may lead elsewhere.
    pub outside: OutsideCodes,
    /// The rule; its name is the locale key `cards.rule.<rule>`.
    pub rule: String,
    /// What may stand there instead; names are the locale keys `cards.instead.<name>`.
    pub instead: Vec<String>,
    /// Addresses of the platform itself.
    pub own: Vec<String>,
    /// The day the rule was looked up.
    #[serde(default = "as_of")]
    pub as_of: Day,
}

#[derive(Deserialize)]
struct Table {
    as_of: Day,
    platforms: BTreeMap<String, ParcelCodes>,
}

/// Where a code leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leads {
    /// To a page that may stand on a card.
    There,
    /// Away from a platform that forbids it.
    Away,
    /// Nowhere: it is no address.
    Nowhere,
}

/// What this platform allows.
pub fn of(platform: &str) -> ParcelCodes {
    let table = table();
    let known = table.platforms.get(platform).or_else(|| table.platforms.get("other"));
    known.cloned().expect("a test reads this file")
}

impl ParcelCodes {
    /// Where an address leads.
    pub fn leads(&self, link: &str) -> Leads {
        let Some(host) = host_of(link) else { return Leads::Nowhere };
        let own = self.own.iter().any(|own| host == *own || host.ends_with(&format!(".{own}")));
        if own || self.outside == OutsideCodes::Allowed { Leads::There } else { Leads::Away }
    }
}

/// The host of a web address, without what may stand around it.
fn host_of(link: &str) -> Option<String> {
    let lower = link.trim().to_lowercase();
    let rest = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"))?;
    let ends = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    // What stands before an @ is no host: a way to look like another page.
    let host = rest[..ends].rsplit('@').next()?.split(':').next()?;
    let plain =
        host.contains('.') && host.chars().all(|letter| letter.is_ascii_alphanumeric() || ".-".contains(letter));
    plain.then(|| host.to_owned())
}

fn as_of() -> Day {
    // Filled in for each platform when the table is read.
    Day::from_number(0)
}

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table: Table =
            serde_json::from_str(include_str!("../../data/parcel_codes.json")).expect("a test reads this file");
        for codes in table.platforms.values_mut() {
            codes.as_of = table.as_of;
        }
        table
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_platform_says_what_it_allows() {
        for platform in crate::platforms::IDS {
            assert!(table().platforms.contains_key(platform), "nothing is known of {platform}");
        }
    }

    #[test]
    fn a_code_that_only_looks_like_the_platform_leads_away() {
        let taobao = of("taobao");
        assert_eq!(taobao.leads("https://shop123.taobao.com/?x=1"), Leads::There);
        for link in ["https://taobao.com.evil.cn", "https://taobao.com@weixin.qq.com/g", "https://nottaobao.com/a"] {
            assert_eq!(taobao.leads(link), Leads::Away, "{link}");
        }
        assert_eq!(taobao.leads("加我微信"), Leads::Nowhere);
        assert_eq!(of("shopify").leads("https://my.shop/club"), Leads::There);
    }
}
