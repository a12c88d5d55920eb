//! Brings a book to this program's version: forward only, each step in its own transaction, after
//! a copy of the book as it was.

use std::collections::BTreeSet;
use std::path::Path;

use rusqlite::Connection;

use crate::words::{BookRefused, Result};
use crate::{copy, statistics};

const STEPS: [&str; 69] = [
    include_str!("../migrations/0001_book.sql"),
    include_str!("../migrations/0002_profiles.sql"),
    include_str!("../migrations/0003_watch.sql"),
    include_str!("../migrations/0004_own_words.sql"),
    include_str!("../migrations/0005_lines_tell.sql"),
    include_str!("../migrations/0006_mends.sql"),
    include_str!("../migrations/0007_checklists.sql"),
    include_str!("../migrations/0008_evidence.sql"),
    include_str!("../migrations/0009_devices.sql"),
    include_str!("../migrations/0010_station_flows.sql"),
    include_str!("../migrations/0011_printers.sql"),
    include_str!("../migrations/0012_cases.sql"),
    include_str!("../migrations/0013_scripts.sql"),
    include_str!("../migrations/0014_policies.sql"),
    include_str!("../migrations/0015_callbacks.sql"),
    include_str!("../migrations/0016_care.sql"),
    include_str!("../migrations/0017_lexicon.sql"),
    include_str!("../migrations/0018_people.sql"),
    include_str!("../migrations/0019_ledger.sql"),
    include_str!("../migrations/0020_coupons.sql"),
    include_str!("../migrations/0021_again.sql"),
    include_str!("../migrations/0022_bad_reviews.sql"),
    include_str!("../migrations/0023_keeping_up.sql"),
    include_str!("../migrations/0024_referrals_and_posts.sql"),
    include_str!("../migrations/0025_currencies.sql"),
    include_str!("../migrations/0026_cases_told_fully.sql"),
    include_str!("../migrations/0027_freights_and_launches.sql"),
    include_str!("../migrations/0028_coupons_as_given.sql"),
    include_str!("../migrations/0029_resends_and_tricks.sql"),
    include_str!("../migrations/0030_alert_answers.sql"),
    include_str!("../migrations/0031_topic_trainings.sql"),
    include_str!("../migrations/0032_faults_of_products.sql"),
    include_str!("../migrations/0033_case_pieces.sql"),
    include_str!("../migrations/0034_statistics.sql"),
    include_str!("../migrations/0035_reckoned.sql"),
    include_str!("../migrations/0036_targets.sql"),
    include_str!("../migrations/0037_buyer_words.sql"),
    include_str!("../migrations/0038_coupons_spent.sql"),
    include_str!("../migrations/0039_chats_at_once.sql"),
    include_str!("../migrations/0040_case_refunded.sql"),
    include_str!("../migrations/0041_closed_months.sql"),
    include_str!("../migrations/0042_waves.sql"),
    include_str!("../migrations/0043_goods_ages_segments.sql"),
    include_str!("../migrations/0044_charges.sql"),
    include_str!("../migrations/0045_appraisals.sql"),
    include_str!("../migrations/0046_file_sizes.sql"),
    include_str!("../migrations/0047_invented_people.sql"),
    include_str!("../migrations/0048_orders_bought.sql"),
    include_str!("../migrations/0049_actions_and_warehouses.sql"),
    include_str!("../migrations/0050_returned.sql"),
    include_str!("../migrations/0051_stock_moves.sql"),
    include_str!("../migrations/0052_pieces_of_links.sql"),
    include_str!("../migrations/0053_untold_cases.sql"),
    include_str!("../migrations/0054_whose_badge.sql"),
    include_str!("../migrations/0055_parcels_in_blocks.sql"),
    include_str!("../migrations/0056_once.sql"),
    include_str!("../migrations/0057_buyers_in_blocks.sql"),
    include_str!("../migrations/0058_counted_stocks.sql"),
    include_str!("../migrations/0059_dispositions.sql"),
    include_str!("../migrations/0060_losses.sql"),
    include_str!("../migrations/0061_weeks.sql"),
    include_str!("../migrations/0062_costs.sql"),
    include_str!("../migrations/0063_experiments.sql"),
    include_str!("../migrations/0064_halts_whole.sql"),
    include_str!("../migrations/0065_loss_reviews.sql"),
    include_str!("../migrations/0066_partners.sql"),
    include_str!("../migrations/0067_warranties.sql"),
    include_str!("../migrations/0068_moves.sql"),
    include_str!("../migrations/0069_replaced.sql"),
];

/// The book version this program writes.
pub const VERSION: i64 = STEPS.len() as i64;

/// Takes the missing steps; refuses a book that a newer program wrote.
pub fn up(connection: &mut Connection, file: &Path) -> Result<()> {
    let found = version(connection)?;
    if found > VERSION {
        return Err(BookRefused::BookNewer { found, known: VERSION }.into());
    }
    if found == VERSION {
        return Ok(());
    }
    if found > 0 {
        copy::write(connection, &file.with_file_name(format!("before-version-{VERSION}.db")))?;
    }
    let step_up = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    // Another process may have taken the steps while this one waited for the pen.
    let from = version(&step_up)?;
    for step in &STEPS[usize::try_from(from).unwrap_or(0)..] {
        step_up.execute_batch(step)?;
    }
    statistics::write(&step_up)?;
    step_up.pragma_update(None, "user_version", VERSION)?;
    step_up.commit()?;
    Ok(())
}

/// What a book of this version has and `found` has not, as `table` or `table.column`; none where it is such a book.
pub fn lacks(found: &Connection, version: i64) -> Result<Option<String>> {
    const PLACES: &str = "select t.name || coalesce('.' || c.name, '') from sqlite_schema t
        left join pragma_table_xinfo(t.name) c where t.type = 'table' and t.name not like 'sqlite_%' order by 1";
    let places = |of: &Connection| -> Result<BTreeSet<String>> {
        Ok(of.prepare(PLACES)?.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    };
    let wanted = Connection::open_in_memory()?;
    for step in STEPS.iter().take(usize::try_from(version).unwrap_or(0)) {
        wanted.execute_batch(step)?;
    }
    let has = places(found)?;
    Ok(places(&wanted)?.into_iter().find(|place| !has.contains(place)))
}

/// The version a book says it has; 0 for an empty file.
pub fn version(connection: &Connection) -> Result<i64> {
    Ok(connection.query_row("pragma user_version", [], |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_two_verdicts_the_later_stays_and_none_that_is_older_than_its_action() {
        let step = STEPS.iter().position(|step| step.contains("drop view badges")).expect("the step");
        let book = Connection::open_in_memory().expect("a book");
        for before in &STEPS[..step] {
            book.execute_batch(before).expect("a step");
        }
        book.execute_batch(
            "insert into shops (id, name, platform, salt, created_at) values (1, '店', 'taobao', '', '2026-10-01');
             insert into changes (id, shop_id, what, chosen_on, chosen_by)
             values (1, 1, '改', '2026-10-01', '店长'), (2, 1, '改', '2026-11-01', '店长');
             insert into verdicts (id, shop_id, action, action_id, verdict, by, at)
             values (1, 1, 'change', 1, 'helped', '店长', '2026-10-30T10:00:00'),
               (2, 1, 'change', 1, 'unclear', '店长', '2026-10-31T10:00:00'),
               (3, 1, 'change', 2, 'dropped', '店长', '2026-10-31T10:00:00'),
               (4, 1, 'listing', 7, 'helped', '店长', '2026-10-31T10:00:00');",
        )
        .expect("what was judged");
        book.execute_batch(STEPS[step]).expect("the step");
        let left = "select group_concat(id) from verdicts";
        assert_eq!(book.query_row(left, [], |row| row.get::<_, String>(0)).expect("what is left"), "2");
    }

    #[test]
    fn a_calendar_that_is_in_use_goes_on_meaning_five_days() {
        let step = STEPS.iter().position(|step| step.contains("'working_hours'")).expect("the step");
        let hours_after = |given: &str| -> Option<String> {
            let book = Connection::open_in_memory().expect("a book");
            for before in &STEPS[..step] {
                book.execute_batch(before).expect("a step");
            }
            book.execute_batch(given).expect("what the owner has set");
            book.execute_batch(STEPS[step]).expect("the step");
            let kept = "select max(value) from settings where name = 'working_hours'";
            book.query_row(kept, [], |row| row.get(0)).expect("a setting")
        };
        assert_eq!(hours_after(""), None, "nobody has set anything: what is usual holds");
        let five = |hours: Option<String>| hours.is_some_and(|hours| hours.contains(r#""week":"five""#));
        assert!(five(hours_after("insert into calendar_days values ('2026-11-09', 'off', 'stocktaking')")));
        assert!(five(hours_after(
            "insert into own_limits (platform, step, hours, clock) values ('jd', 'applied', 8, 'working')"
        )));
        let own = r#"insert into settings values ('working_hours', '{"from_minute":600,"to_minute":1320}')"#;
        assert_eq!(hours_after(own).as_deref(), Some(r#"{"from_minute":600,"to_minute":1320}"#));
    }
}
