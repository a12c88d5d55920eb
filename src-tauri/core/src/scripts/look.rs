//! Looks at words while they are written: what is forbidden, and what goes beyond the shop's policy.

use pintui_store::{Result, Tx};
use serde::Deserialize;
use ts_rs::TS;

use super::said_where;
use crate::door::{Call, Command, Read};
use crate::locale::Language;
use crate::policies::covered;
use crate::shops;
use crate::wording::days::beyond;
use crate::wording::lint::{Looked, looked};
use crate::wording::{WordingRefused, look_in};

/// Looks at the words of a script before they are kept.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LookAtScript {
    /// Name of the shop whose policy its promises must keep to.
    pub shop: String,
    /// The situation they are for: it says where they are said.
    pub situation: String,
    /// The words.
    pub text: String,
    /// The language in which names and reasons are told.
    pub language: String,
}

impl Command for LookAtScript {
    type Answer = Looked;
}

impl Read for LookAtScript {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Looked> {
        if self.text.trim().is_empty() {
            return Err(WordingRefused::TextMissing.into());
        }
        let shop = shops::must(tx, &self.shop)?.id;
        let place = said_where(&self.situation);
        let mut findings = look_in(&self.text, place, Language::parse(&self.language));
        findings.extend(beyond(&self.text, covered(tx, shop, call.now.day())?));
        findings.sort_by_key(|finding| (finding.start, finding.end));
        Ok(looked(&self.text, place, findings))
    }
}
