//! A generated year of two shops, reckoned twice: by the ledger, and from a list that this test keeps of what it did.

use std::collections::BTreeMap;

use pintui_store::Day;

use super::*;
use crate::ledger::Way;

pub(super) const SHOPS: [&str; 2] = [SHOP, "二号店"];
const CLERKS: [&str; 3] = ["03", "05", "小周"];
/// What a gift is worth; each shop has one, whose key is the shop's.
pub(super) const GIFT: i64 = 250;
const PARTNERS: [&str; 2] = ["织里三号厂", "义乌代发"];

/// An order that something can be given for.
pub(super) struct Sold {
    pub(super) id: i64,
    pub(super) shop: usize,
    pub(super) no: String,
    pub(super) on: Day,
    pub(super) case: Option<i64>,
    pub(super) product: String,
    /// The order's one product, whatever a case is about.
    pub(super) alone: String,
}

/// One amount as the test itself notes it: when it was said, for which month, and when it was paid.
#[derive(Clone)]
pub(super) struct Noted {
    pub(super) shop: usize,
    pub(super) root: i64,
    pub(super) order: i64,
    pub(super) counter: bool,
    pub(super) kind: &'static str,
    pub(super) settles: bool,
    pub(super) fen: i64,
    pub(super) month: String,
    pub(super) paid: Option<At>,
    pub(super) product: String,
    pub(super) clerk: String,
    pub(super) bearer: String,
}

pub(super) struct Year {
    pub(super) given: Given,
    pub(super) sold: Vec<Sold>,
    pub(super) noted: Vec<Noted>,
    /// What files tell: place of the order, amount, when it counts, when it was paid.
    pub(super) files: Vec<(usize, i64, At, Option<At>)>,
    pub(super) state: u64,
}

pub(super) fn at(day: Day, hour: u32) -> At {
    At(day.0.and_hms_opt(hour, 0, 0).expect("a time"))
}

pub(super) fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

impl Year {
    fn draw(&mut self, end: u64) -> usize {
        self.state = self.state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.state >> 33) % end.max(1)) as usize
    }

    /// Day by day: promises, payments, counter-entries, thanks, and what the platform's file tells of payments.
    pub(super) fn goes_by(&mut self) {
        for number in 0..365 {
            let today = day("2026-01-01").plus(number);
            for turn in 0..self.draw(9) as u32 {
                self.given.now = at(today, 9 + turn);
                match self.draw(12) {
                    0..=5 => self.gives(today),
                    6..=7 => self.pays(),
                    8..=9 => self.counters(),
                    10 => self.thanks(today),
                    _ => self.file_tells(today),
                }
            }
        }
    }

    /// One of the orders of the last weeks, every other time one with a case.
    fn lately(&mut self, today: Day) -> Option<usize> {
        let any = self.draw(2) == 0;
        let lately = |one: &Sold| one.on < today && one.on > today.plus(-40) && (any || one.case.is_some());
        let places: Vec<usize> = (0..self.sold.len()).filter(|place| lately(&self.sold[*place])).collect();
        let drawn = self.draw(places.len() as u64);
        places.get(drawn).copied()
    }

    fn gives(&mut self, today: Day) {
        let Some(place) = self.lately(today) else { return };
        // Most parts of a price are refused, for their goods were paid back in full.
        let kind = *Kind::ALL.get(self.draw(10)).unwrap_or(&Kind::RefundPart);
        let way = kind.ways()[self.draw(kind.ways().len() as u64)];
        let (fen, paid) = (1 + self.draw(4_700) as i64, self.draw(4) == 0);
        let clerk = CLERKS[self.draw(3)];
        let liable = [Liable::Shop, Liable::Shop, Liable::Partner, Liable::Carrier, Liable::Platform][self.draw(5)];
        let partner = (liable == Liable::Partner).then_some(PARTNERS[self.draw(2)]);
        let sold = &self.sold[place];
        let gift_id = (kind == Kind::Gift).then_some(sold.shop as i64 + 1);
        let fen = if gift_id.is_some() { GIFT } else { fen };
        let asked = GiveCompensation {
            gift_id,
            shop: SHOPS[sold.shop].into(),
            case_id: sold.case,
            order_no: Some(sold.no.clone()),
            way: Some(way),
            paid,
            liable,
            partner: partner.map(str::to_owned),
            approver: Some("店长".into()),
            by: clerk.into(),
            ..to_order("", kind, fen)
        };
        let noted = Noted {
            shop: sold.shop,
            root: 0,
            order: sold.id,
            counter: false,
            kind: kind.name(),
            settles: matches!(way, Way::Refund | Way::Transfer),
            fen,
            month: today.text()[..7].to_owned(),
            paid: paid.then_some(self.given.now),
            product: sold.product.clone(),
            clerk: clerk.to_owned(),
            bearer: partner.map_or_else(|| format!("liable.{}", liable.name()), str::to_owned),
        };
        // A refusal (nothing was paid that could go back, thanked before) writes nothing, here or there.
        if let Ok(written) = give(&self.given, asked) {
            self.noted.push(Noted { root: written.id, ..noted });
        }
    }

    /// A root among the last hundred.
    fn root(&mut self) -> Option<i64> {
        let roots: Vec<i64> =
            self.noted.iter().filter(|one| !one.counter && one.root > 0).map(|one| one.root).collect();
        let back = self.draw(100.min(roots.len() as u64));
        roots.iter().rev().nth(back).copied()
    }

    fn pays(&mut self) {
        let Some(root) = self.root() else { return };
        if pay(&self.given, root, None).is_ok() {
            let now = self.given.now;
            for one in self.noted.iter_mut().filter(|one| one.root == root) {
                one.paid = one.paid.or(Some(now));
            }
        }
    }

    fn counters(&mut self) {
        let Some(root) = self.root() else { return };
        let first = self.noted.iter().find(|one| one.root == root).expect("a root").clone();
        let part = (self.draw(2) == 0).then_some(1 + self.draw(first.fen as u64) as i64);
        let clerk = CLERKS[self.draw(3)];
        let ask =
            CounterCompensation { entry: root, amount_fen: part.map(Fen), why: "记重了".into(), by: clerk.into() };
        if let Ok(written) = self.given.act::<CounterCompensation>("counter_compensation", ask) {
            let (now, fen) = (self.given.now, written.amount_fen.0);
            let paid = first.paid.map(|_| now);
            self.noted.push(Noted { counter: true, fen, paid, clerk: clerk.to_owned(), ..first });
        }
    }

    /// The room of care writes thanks of its own.
    fn thanks(&mut self, today: Day) {
        let Some(place) = self.lately(today) else { return };
        let (fen, now) = (100 + self.draw(400) as i64, self.given.now);
        let sold = &self.sold[place];
        let thanked = |one: &Noted| one.order == sold.id && matches!(one.kind, "care" | "thanks");
        if self.noted.iter().any(thanked) {
            return;
        }
        self.given.write(|tx| {
            tx.change("insert into thanks values (?1, ?2, ?3, ?4, '05')", (sold.id, sold.shop as i64 + 1, fen, now))
        });
        self.noted.push(Noted {
            shop: sold.shop,
            root: -sold.id,
            order: sold.id,
            counter: false,
            kind: "care",
            settles: false,
            fen,
            month: today.text()[..7].to_owned(),
            paid: Some(now),
            product: sold.alone.clone(),
            clerk: "05".to_owned(),
            bearer: "liable.shop".to_owned(),
        });
    }

    /// The platform's file tells a payment: the very sum of an entry, all entries of the order, or another one.
    fn file_tells(&mut self, today: Day) {
        let Some(place) = self.lately(today) else { return };
        let order = match self.root().filter(|_| self.draw(3) > 0) {
            Some(root) => self.noted.iter().find(|one| one.root == root).expect("a root").order,
            None => self.sold[place].id,
        };
        let nets: Vec<i64> = self.nets(order).into_iter().map(|(_, fen)| fen).collect();
        let fen = match self.draw(3) {
            0 => nets.iter().sum(),
            1 => nets.first().copied().unwrap_or(0),
            _ => 1 + self.draw(900) as i64,
        };
        let shop = self.sold.iter().find(|one| one.id == order).expect("sold").shop;
        if fen > 0 && !self.files.iter().any(|(place, ..)| self.sold[*place].id == order) {
            let now = self.given.now;
            self.given.write(|tx| {
                tx.change(
                    "insert into compensations (shop_id, order_id, source, amount_fen, paid_at)
                     values (?1, ?2, 'platform', ?3, ?4)",
                    (shop as i64 + 1, order, fen, now),
                )
            });
            let place = self.sold.iter().position(|one| one.id == order).expect("sold");
            self.files.push((place, fen, now, Some(now)));
        }
    }

    /// What is left of each entry of an order that money was sent for.
    fn nets(&self, order: i64) -> Vec<(i64, i64)> {
        let mut nets: BTreeMap<i64, i64> = BTreeMap::new();
        for one in self.noted.iter().filter(|one| one.order == order && one.settles) {
            *nets.entry(one.root).or_default() += one.fen;
        }
        nets.into_iter().filter(|(_, fen)| *fen > 0).collect()
    }

    /// Every amount of the year with what files tell: the one entry of that sum is paid, or all of the order together,
    /// and any other sum stands beside them.
    pub(super) fn all(&self) -> Vec<Noted> {
        let mut all = self.noted.clone();
        for (place, fen, at, paid) in &self.files {
            let sold = &self.sold[*place];
            let nets = self.nets(sold.id);
            let one = nets.iter().find(|(_, net)| net == fen).map(|(root, _)| *root);
            let whole = nets.iter().map(|(_, net)| net).sum::<i64>() == *fen;
            if one.is_some() || whole {
                let fits = |n: &&mut Noted| n.order == sold.id && n.settles && one.is_none_or(|root| root == n.root);
                all.iter_mut().filter(fits).for_each(|n| n.paid = n.paid.or(*paid));
                continue;
            }
            all.push(Noted {
                shop: sold.shop,
                root: 0,
                order: sold.id,
                counter: false,
                kind: "file",
                settles: false,
                fen: *fen,
                month: at.day().text()[..7].to_owned(),
                paid: *paid,
                product: sold.alone.clone(),
                clerk: String::new(),
                bearer: "liable.shop".to_owned(),
            });
        }
        all
    }
}
