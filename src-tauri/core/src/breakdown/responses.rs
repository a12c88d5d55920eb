//! How fast buyers who want to return were answered, and how many of them did return.
//!
//! The first contact of each case counts. That two things go together is no cause: an easy case is answered soon too.

use pintui_store::{Day, Reading, Result, named_params};
use serde::Serialize;
use ts_rs::TS;

use crate::insight::rate::Rate;

/// Bands by the minutes until the first answer, each up to and with its limit.
const BANDS: [(&str, f64); 4] = [("minutes_2", 2.0), ("minutes_10", 10.0), ("hour", 60.0), ("day", 1440.0)];
const LATER: &str = "later";
const NO_ANSWER: &str = "no_answer";

/// The cases whose first contact was answered within a span of time.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ResponseBand {
    /// `minutes_2`, `minutes_10`, `hour`, `day`, `later`, `no_answer`.
    pub band: String,
    /// Cases in contact, and those of them whose money went back.
    pub returned: Rate,
    /// All of these cases, newest first.
    pub ids: Vec<i64>,
    /// Those whose money went back.
    pub returned_ids: Vec<i64>,
}

/// All six bands for the cases applied from `from` to before `to`; none where no case of them had a contact.
pub(super) fn bands(tx: &impl Reading, shop: i64, from: Day, to: Day, minimum: i64) -> Result<Vec<ResponseBand>> {
    let with = named_params! { ":shop": shop, ":from": from, ":to": to };
    let told: Vec<(i64, Option<f64>, bool)> = tx.rows(include_str!("responses.sql"), with, |row| {
        Ok((row.get("id")?, row.get("minutes")?, row.get("returned")?))
    })?;
    if told.is_empty() {
        return Ok(Vec::new());
    }
    let names = BANDS.iter().map(|(name, _)| *name).chain([LATER, NO_ANSWER]);
    let band = |name: &str| {
        let own = || told.iter().filter(|(_, minutes, _)| band_of(*minutes) == name);
        let ids: Vec<i64> = own().map(|(id, ..)| *id).collect();
        let returned_ids: Vec<i64> = own().filter(|(_, _, returned)| *returned).map(|(id, ..)| *id).collect();
        let returned = Rate::of(returned_ids.len() as i64, ids.len() as i64, minimum);
        ResponseBand { band: name.to_owned(), returned, ids, returned_ids }
    };
    Ok(names.map(band).collect())
}

fn band_of(minutes: Option<f64>) -> &'static str {
    let Some(minutes) = minutes else { return NO_ANSWER };
    // a moment is kept to the second: a julian day is not exact to it
    let within = |(_, limit): &&(&str, f64)| minutes <= limit + 0.005;
    BANDS.iter().find(within).map_or(LATER, |(name, _)| *name)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::band_of;
    use crate::breakdown::times::ReturnTimesAsk;
    use crate::given::{Given, SHOP};

    #[test]
    fn a_limit_belongs_to_its_band() {
        let day = 1440.0;
        for (minutes, band) in [
            (Some(0.0), "minutes_2"),
            (Some(2.0), "minutes_2"),
            (Some(2.02), "minutes_10"),
            (Some(60.0), "hour"),
            (Some(day), "day"),
            (Some(day + 1.0), "later"),
            (None, "no_answer"),
        ] {
            assert_eq!(band_of(minutes), band, "{minutes:?}");
        }
    }

    #[test]
    fn the_first_contact_of_each_case_counts_once() {
        let given = Given::shop();
        for at in 0..3 {
            given.order(
                &["p1"],
                json!({ "order_no": format!("{at}"), "paid_at": "2026-10-01T10:00:00",
                    "signed_at": "2026-10-05T10:00:00" }),
            );
            given.case(json!({ "case_no": format!("r{at}"), "order_no": format!("{at}"),
                "applied_at": "2026-10-08T10:00:00", "reason_stated": "质量问题",
                "status": if at == 0 { "refunded" } else { "closed" }, "refund_fen": 5900 }));
        }
        given.write(|tx| {
            for (case, started, answered) in [
                (1, "2026-10-08T11:00:00", Some("2026-10-08T11:02:00")),
                (1, "2026-10-09T11:00:00", Some("2026-10-12T11:00:00")),
                (2, "2026-10-08T11:00:00", Some("2026-10-08T11:30:00")),
                (3, "2026-10-08T11:00:00", None),
            ] {
                tx.change(
                    "insert into contacts (case_id, channel, staff, started_at, answered_at, topic, written_at)
                     values (?1, 'chat', '07', ?2, ?3, 'quality', ?2)",
                    (case, started, answered),
                )?;
            }
            Ok(())
        });
        let ask = ReturnTimesAsk { shop: SHOP.into(), date: Some("2026-10-31".parse().expect("a day")), rule: None };
        let bands = given.ask(ask).expect("the page").responses;
        let told: Vec<(&str, i64, i64)> =
            bands.iter().map(|band| (band.band.as_str(), band.returned.orders, band.returned.hits)).collect();
        let expected = [
            ("minutes_2", 1, 1),
            ("minutes_10", 0, 0),
            ("hour", 1, 0),
            ("day", 0, 0),
            ("later", 0, 0),
            ("no_answer", 1, 0),
        ];
        assert_eq!(told, expected);
        assert!(bands.iter().all(|band| band.returned.rate.is_none()), "no rate under 30");
    }
}
