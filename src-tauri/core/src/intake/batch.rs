//! The rehearsal of several files of which one may be bad: with leave to do so, what cannot be taken is set
//! aside with its reason and the others go on. A commit takes exactly the files it is given.

use std::path::Path;

use pintui_store::{Book, Ending, Error, Result};

use super::import::{BadFiles, ImportFiles, ImportPlan, SetAside};
use super::mapping::own;
use super::profile::Known;
use super::quarantine::carried;
use super::report::ImportReport;
use super::{elsewhere, run};
use crate::door::Call;
use crate::shops;

/// Rehearses an import of these files, or of those of them that can be taken.
pub fn rehearse(book: &Book, call: &Call<'_>, mut ask: ImportFiles, bad: BadFiles) -> Result<ImportPlan> {
    let mut set_aside = Vec::new();
    let several = ask.files.len() + usize::from(ask.pasted.is_some()) > 1;
    loop {
        let why = match run::run(book, call, &ask, Ending::RollBack, None) {
            Ok(ran) => {
                let run::Ran { report, digest: plan, new_shop, currency, currency_sign } = ran;
                return Ok(ImportPlan { plan, new_shop, currency, currency_sign, report, set_aside });
            }
            Err(why) => why,
        };
        if !several || bad == BadFiles::Refuse {
            return Err(why);
        }
        let mut found = unfit(book, &ask)?;
        if found.is_empty() {
            // It opens and cannot be read to its end.
            found.extend(named_by(&why, &ask.files).map(|file| SetAside { file, refused: why.clone() }));
        }
        if found.is_empty() {
            return Err(why);
        }
        ask.files.retain(|file| found.iter().all(|bad| bad.file != *file));
        set_aside.append(&mut found);
        if ask.files.is_empty() && ask.pasted.is_none() {
            let report = ImportReport { dry_run: true, ..ImportReport::default() };
            let (plan, currency, currency_sign) = Default::default();
            return Ok(ImportPlan { plan, new_shop: false, currency, currency_sign, report, set_aside });
        }
    }
}

/// The files that cannot even be opened as a table of the shop's platform.
fn unfit(book: &Book, ask: &ImportFiles) -> Result<Vec<SetAside>> {
    let (formats, shop) = book.read(|tx| Ok((own::with_built_in(tx)?, shops::find(tx, &ask.shop)?)))?;
    let platform = shop.map(|shop| shop.platform).or_else(|| ask.platform.clone());
    let known = Known { formats: &formats, wanted: ask.profile.as_deref(), platform: platform.as_deref() };
    let password = ask.password.as_deref().filter(|password| !password.is_empty());
    let mut found = Vec::new();
    for file in &ask.files {
        let refused = match carried::open(book, Path::new(file), &known, &ask.shop, password, false) {
            Err(why) => Some(why),
            Ok(contents) => match &platform {
                Some(platform) => book.read(|tx| elsewhere::refused(tx, &contents.opened, &ask.shop, platform))?,
                None => None,
            },
        };
        found.extend(refused.map(|refused| SetAside { file: file.clone(), refused }));
    }
    Ok(found)
}

/// The path of the file that a refusal names, which may be a table inside it.
fn named_by(why: &Error, files: &[String]) -> Option<String> {
    let named = why.params.get("file")?.as_str()?;
    let is_named = |path: &&String| {
        let name = Path::new(path).file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        named == name || named.strip_prefix(name.as_str()).is_some_and(|rest| rest.starts_with('/'))
    };
    files.iter().find(is_named).cloned()
}
