//! One run of import: files are opened, what they hold is read and written in turn (see `turns`), and
//! everything is one transaction: all of it or nothing.
//!
//! A rehearsal is the very same run, rolled back at its end. A commit that follows one must come
//! to the same digest of decisions, so what is written is what was shown.

use std::path::Path;

use pintui_store::{Book, Ending, Inserts, Operation, Reading, Result, WriteTx, named_params};

use super::import::{ImportFiles, ImportRefused};
use super::mapping::own;
use super::open::{self, Opened};
use super::profile::Known;
use super::quarantine::carried;
use super::report::ImportReport;
use super::turns::{self, Run, tell};
use super::{elsewhere, twins};
use crate::door::Call;
use crate::draws::assign;
use crate::insight::settle;
use crate::platforms::{self, currencies, formats::Grain};
use crate::privacy::{Class, Keeping, Kept};
use crate::sealed::Sealer;
use crate::shops::{self, Currency, Purpose, Shop, ShopRefused};

/// What a run came to.
pub struct Ran {
    /// Its report.
    pub report: ImportReport,
    /// Digest of every decision.
    pub digest: String,
    /// Whether it made the shop.
    pub new_shop: bool,
    /// Code of the currency that the shop's amounts are in once the files are in.
    pub currency: String,
    /// What stands before them.
    pub currency_sign: String,
}

/// Imports files as one operation.
pub fn run(book: &Book, call: &Call<'_>, ask: &ImportFiles, ending: Ending, plan: Option<&str>) -> Result<Ran> {
    if ask.files.is_empty() && ask.pasted.is_none() {
        return Err(ImportRefused::NoFiles.into());
    }
    if let Some(platform) = ask.platform.as_ref().filter(|platform| !platforms::IDS.contains(&platform.as_str())) {
        return Err(ShopRefused::PlatformUnknown { platform: platform.clone() }.into());
    }
    let (formats, shop) = book.read(|tx| Ok((own::with_built_in(tx)?, shops::find(tx, &ask.shop)?)))?;
    if let (Some(shop), Some(found)) = (&shop, &ask.platform)
        && shop.platform != *found
    {
        let (platform, found) = (shop.platform.clone(), found.clone());
        return Err(ShopRefused::PlatformOther { shop: ask.shop.clone(), platform, found }.into());
    }
    let platform = ask.platform.clone().or(shop.map(|shop| shop.platform));
    let known = Known { formats: &formats, wanted: ask.profile.as_deref(), platform: platform.as_deref() };
    run_known(book, call, ask, &known, ending, plan, |_, _, _| Ok(()))
}

/// Imports files of known formats as one operation. `look` sees the book when all is written and settled.
pub fn run_known(
    book: &Book,
    call: &Call<'_>,
    ask: &ImportFiles,
    known: &Known<'_>,
    ending: Ending,
    plan: Option<&str>,
    look: impl FnOnce(&WriteTx<'_>, &Shop, i64) -> Result<()>,
) -> Result<Ran> {
    let mut opened = Vec::new();
    let mut left_out = Vec::new();
    let password = ask.password.as_deref().filter(|password| !password.is_empty());
    for file in &ask.files {
        let alone = ask.files.len() == 1;
        let mut contents = carried::open(book, Path::new(file), known, &ask.shop, password, alone)?;
        opened.append(&mut contents.opened);
        left_out.append(&mut contents.left_out);
    }
    if let Some(pasted) = &ask.pasted {
        opened.push(open::open_pasted(pasted, known)?);
    }
    let bytes: u64 = opened.iter().map(Opened::bytes).sum();
    let detail = serde_json::json!({
        "shop": ask.shop,
        "files": opened.iter().map(|file| file.name.clone()).collect::<Vec<_>>(),
    });
    let operation = Operation { name: "commit_import", actor: call.actor, at: call.now, detail, outside: false };
    let fills = is_bulk(bytes, 0) && book.read(newest)? == 0;
    let inserts = if fills { Inserts::Fill } else { Inserts::Bulk };
    let (ran, _) = book.write_with(&operation, inserts, ending, |tx| {
        let known = shops::find(&*tx, &ask.shop)?;
        let new_shop = known.is_none();
        // All files of one run are of one platform: the shop's, the one that the caller names, else their own.
        let told = known.as_ref().map(|shop| &shop.platform).or(ask.platform.as_ref());
        let platform = told.unwrap_or(&opened[0].profile.format.platform).clone();
        elsewhere::refused(&*tx, &opened, &ask.shop, &platform)?.map_or(Ok(()), Err)?;
        let shop = match known {
            Some(shop) => shop,
            None => shops::create(tx, call, &ask.shop, &platform, Purpose::Trade)?,
        };
        let run_id = tx.insert(
            "insert into runs (operation_id, shop_id, at) values (:operation, :shop, :at)",
            named_params! { ":operation": tx.operation(), ":shop": shop.id, ":at": call.now },
        )?;
        let salt: String = tx.one("select salt from shops where id = ?1", [shop.id], |row| row.get(0))?;
        let keeping = Keeping::read(&*tx)?;
        let sealer = match keeping.of(Class::Phone) {
            Kept::Sealed => Some(Sealer::of(book.folder(), call.now.day())?),
            _ => None,
        };
        if let Some(currency) = &ask.currency
            && shops::currency(&*tx, shop.id)?.by_owner().is_none()
        {
            shops::say_currency(tx, shop.id, currency)?;
        }
        let currency = shops::currency(&*tx, shop.id)?;
        currency.code().as_deref().map_or(Ok(()), shops::supported)?;
        let names_money = opened.iter().any(|file| file.profile.has_money());
        let run = Run { id: run_id, shop_id: shop.id, salt, currency, sealer };
        opened.iter_mut().for_each(|file| file.profile.screen(&keeping));
        let indexes = match is_bulk(bytes, newest(&*tx)?) {
            true => vec![(Grain::Order, tx.indexes_off("orders")?), (Grain::Line, tx.indexes_off("lines")?)],
            false => Vec::new(),
        };
        let (files, digest, mut touched) = turns::read_and_write(tx, call, ask, opened, run, indexes)?;
        twins::refuse(tx, &shop, run_id, &files, ask.twins)?;
        tell(call, "figures", 0, None)?;
        settle::settle(tx, shop.id, &mut touched)?;
        assign::before_commit(tx, call.now)?;
        let shop = shops::with_id(&*tx, shop.id)?;
        look(tx, &shop, run_id)?;
        if plan.is_some_and(|plan| plan != digest) {
            return Err(ImportRefused::PlanOutdated.into());
        }
        let rehearsal = ending == Ending::RollBack;
        let untold = names_money && matches!(shops::currency(&*tx, shop.id)?, Currency::Untold);
        let assumed = untold && currencies::one_only(&shop.platform).is_none();
        let report = ImportReport {
            run: if rehearsal { 0 } else { run_id },
            dry_run: rehearsal,
            files,
            assumed_currency: assumed.then(|| shop.currency.clone()),
            left_out,
        };
        Ok(Ran { report, digest, new_shop, currency: shop.currency, currency_sign: shop.currency_sign })
    })?;
    Ok(ran)
}

/// Bytes of a text file that an order takes, about.
const BYTES_AN_ORDER: u64 = 1_000;

/// How many orders the book has had.
fn newest(tx: &impl Reading) -> Result<u64> {
    tx.one("select coalesce(max(id), 0) from orders", [], |row| row.get::<_, i64>(0)).map(i64::unsigned_abs)
}

/// Whether files of so many bytes bring many more orders than the book has: then its indexes are better built once at the end.
fn is_bulk(bytes: u64, newest: u64) -> bool {
    bytes > 50_000_000 && bytes / BYTES_AN_ORDER > 2 * newest
}
