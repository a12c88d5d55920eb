//! The script of a scanner's day: what is scanned for each parcel, and what the book must hold afterwards.

use crate::parcels::{order_no, product_of, sku_code, tracking_no};

/// A parcel's part of the script.
pub struct Parcel {
    /// Key of its order.
    pub order_id: i64,
    /// What happens to it.
    pub story: &'static str,
    /// What is scanned, in order.
    pub scans: Vec<String>,
    /// The checks that are kept, oldest first.
    pub checks: Vec<String>,
    /// The errors in packing that are kept.
    pub mistakes: Vec<String>,
    /// The pieces that are kept with its checks.
    pub pieces: Vec<String>,
}

/// A whole script.
pub struct Script {
    /// What the book has to hold before it begins.
    pub given: Vec<String>,
    /// The parcels.
    pub parcels: Vec<Parcel>,
}

const STORIES: [&str; 16] = [
    "clean",
    "clean",
    "clean",
    "clean",
    "stained",
    "counted",
    "wrong article",
    "one too many",
    "too few, then mended",
    "scanned twice",
    "half a scan and two together",
    "unknown number",
    "asked back",
    "undone and passed again",
    "left for later",
    "failed, then checked again",
];

/// A script for the last `parcels` of `orders`; dice with a fixed seed say what happens to
/// which. `first_fault` is the fault on the first number key.
pub fn script(orders: i64, parcels: i64, first_fault: &str) -> Script {
    let mut dice = 7_u32;
    let mut given = Vec::new();
    let mut told = Vec::new();
    for at in orders - parcels + 1..=orders {
        dice = dice.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let story = STORIES[(dice >> 24) as usize % STORIES.len()];
        if story == "asked back" {
            given.push(format!(
                "insert into cases (shop_id, case_no, order_no, status, kind, refund_fen, reason_stated, applied_at)
                 values (1, 'A{at}', '{}', 'applied', 'refund_only', 6990, '不想要了', '2026-11-22T08:00:00')",
                order_no(at)
            ));
        }
        told.push(parcel(at, story, first_fault));
    }
    Script { given, parcels: told }
}

const PASS: &str = "PT-PASS";

fn parcel(at: i64, story: &'static str, first_fault: &str) -> Parcel {
    let label = if at % 3 == 0 { order_no(at) } else { tracking_no(at) };
    let label = if at % 5 == 0 { label.to_lowercase() } else { label };
    let code = sku_code(product_of(at));
    let quantity = if at % 4 == 0 { 2 } else { 1 };
    let other = sku_code(product_of(at + 1));
    let failed = format!("failed {first_fault}");
    let pieces = vec![code.as_str(); quantity];
    let passed = vec!["passed".to_owned()];
    let all = vec![format!("{quantity}+0")];
    // where nobody has scanned the pieces of a parcel of several, their number is asked for and confirmed
    let several = quantity > 1;
    let closed: &[&str] = if several { &[PASS, "PT-COUNT"] } else { &[PASS] };
    let by_hand = if several { vec![format!("0+{quantity}")] } else { vec![] };
    let (scans, checks, mistakes, kept): (Vec<&str>, Vec<String>, &[&str], Vec<String>) = match story {
        "stained" => (vec!["PT-FAIL", "PT-D1"], vec![failed], &[], vec![]),
        "counted" => ([&pieces[..], &[PASS; 3]].concat(), passed, &[], all),
        "wrong article" => {
            let wrong = [&[other.as_str()][..], &["PT-OK"], &pieces, &[PASS; 3]].concat();
            (wrong, passed, &["wrong"], all)
        }
        "one too many" => ([&pieces[..], &[&code, "PT-OK"], &[PASS; 3]].concat(), passed, &["too_many"], all),
        "too few, then mended" if quantity == 2 => {
            let few = [&[code.as_str()][..], &[PASS; 3], &["PT-OK", &code, PASS]].concat();
            (few, passed, &["too_few"], all)
        }
        "scanned twice" => ([&[PASS; 2][..], closed, &[&label, "PT-OK"]].concat(), passed, &[], by_hand),
        "half a scan and two together" => {
            let scans = [&["HALF", "PT-OK", PASS, "TOGETHER", "PT-OK", PASS][..], closed].concat();
            (scans, passed, &[], by_hand)
        }
        "unknown number" => {
            let scans = [&[PASS, "990000000000000001", "PT-OK", PASS][..], closed].concat();
            (scans, passed, &[], by_hand)
        }
        "asked back" => (vec![PASS, "PT-OK"], vec![], &[], vec![]),
        "undone and passed again" => {
            let scans = [&[PASS; 2][..], closed, &["PT-UNDO", PASS]].concat();
            (scans, passed, &[], by_hand)
        }
        "left for later" => ([&[PASS, "PT-NEXT", &label, PASS][..], closed].concat(), passed, &[], by_hand),
        "failed, then checked again" => {
            let again = [&["PT-FAIL", "PT-D1", &label, "PT-AGAIN", PASS, PASS][..], closed].concat();
            (again, vec![failed, "passed".to_owned()], &[], by_hand)
        }
        _ => ([&[PASS; 2][..], closed].concat(), passed, &[], by_hand),
    };
    let (half, together) = (tracking_no(at)[..8].to_owned(), format!("{}{}", tracking_no(at), order_no(at)));
    let scans = scans.into_iter().map(|scan| match scan {
        "HALF" => half.clone(),
        "TOGETHER" => together.clone(),
        other => other.to_owned(),
    });
    let scans = std::iter::once(label.clone()).chain(scans).collect();
    Parcel {
        order_id: at,
        story,
        scans,
        checks,
        mistakes: mistakes.iter().map(|kind| (*kind).to_owned()).collect(),
        pieces: kept,
    }
}
