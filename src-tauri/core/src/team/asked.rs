//! Who asks: the ways of speaking with how fast they are answered, and the warehouses whose parcels make buyers ask.

use pintui_store::{Reading, Result, named_params};
use rustc_hash::FxHashMap;
use serde::Serialize;
use ts_rs::TS;

use crate::insight::comparison::{Comparison, Counts, compare};
use crate::insight::rate::MINIMUM;
use crate::insight::stages::at_share;
use crate::month::Month;

/// How fast buyers were answered in one way of speaking.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ChannelTime {
    /// `chat`, `phone`, `case_form`, `mail`, `other`.
    pub channel: String,
    /// Contacts that began in the month.
    pub contacts: i64,
    /// Of them, those that were answered.
    pub answered: i64,
    /// Half of the answers came within so many minutes; none with too few.
    pub median_minutes: Option<i64>,
    /// Nine of ten.
    pub ninety_minutes: Option<i64>,
}

/// The parcels of a warehouse that made buyers ask.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct WarehouseContacts {
    /// Its name in the files.
    pub warehouse: String,
    /// Parcels sent in the month that a contact is about, among all sent: the other warehouses first, this one second.
    pub asked: Comparison,
    /// About what.
    pub topics: Vec<TopicCases>,
}

/// A topic.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TopicCases {
    /// `progress`, `reason`, `refund`, `exchange`, `freight`, `delay`, `complaint`, `other`.
    pub topic: String,
    /// Parcels.
    pub parcels: i64,
}

pub(super) fn channels(tx: &impl Reading, shop: i64, month: &Month) -> Result<Vec<ChannelTime>> {
    let with = named_params! { ":shop": shop, ":from": month.first, ":until": month.last.plus(1) };
    let mut minutes: FxHashMap<String, (i64, Vec<i64>)> = FxHashMap::default();
    for (channel, took) in tx.rows(include_str!("channels.sql"), with, |row| {
        Ok((row.get::<_, String>("channel")?, row.get::<_, Option<i64>>("minutes")?))
    })? {
        let known = minutes.entry(channel).or_default();
        known.0 += 1;
        known.1.extend(took);
    }
    let mut all: Vec<ChannelTime> = minutes
        .into_iter()
        .map(|(channel, (contacts, mut took))| {
            took.sort_unstable();
            ChannelTime {
                channel,
                contacts,
                answered: took.len() as i64,
                median_minutes: at_share(&took, 50),
                ninety_minutes: at_share(&took, 90),
            }
        })
        .collect();
    all.sort_by(|one, other| other.contacts.cmp(&one.contacts).then(one.channel.cmp(&other.channel)));
    Ok(all)
}

pub(super) fn warehouses(tx: &impl Reading, shop: i64, month: &Month) -> Result<Vec<WarehouseContacts>> {
    let with = named_params! { ":shop": shop, ":from": month.first, ":until": month.last.plus(1) };
    let sent: Vec<(String, Counts)> = tx.rows(include_str!("parcels.sql"), with, |row| {
        Ok((row.get("warehouse")?, Counts { orders: row.get("parcels")?, hits: row.get("asked")? }))
    })?;
    let topics: Vec<(String, TopicCases)> = tx.rows(include_str!("topics.sql"), with, |row| {
        Ok((row.get("warehouse")?, TopicCases { topic: row.get("topic")?, parcels: row.get("parcels")? }))
    })?;
    let all = sent.iter().fold(Counts::default(), |all, (_, own)| add(all, *own, 1));
    let told = |(warehouse, own): &(String, Counts)| WarehouseContacts {
        warehouse: warehouse.clone(),
        asked: compare(add(all, *own, -1), *own, MINIMUM),
        topics: topics.iter().filter(|(of, _)| of == warehouse).map(|(_, topic)| topic.clone()).collect(),
    };
    Ok(sent.iter().map(told).collect())
}

pub(super) fn add(all: Counts, own: Counts, times: i64) -> Counts {
    Counts { orders: all.orders + own.orders * times, hits: all.hits + own.hits * times }
}
