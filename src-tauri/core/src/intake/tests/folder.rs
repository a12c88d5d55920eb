//! A watched folder: downloads come in, wait, or are told, each once.

use super::*;
use crate::intake::watch::look::{Looked, WatchLook};
use crate::intake::watch::{ForgetWatched, Mode, WatchFolder};

impl Owner {
    fn watch(&self, mode: Mode) -> PathBuf {
        let folder = self.folder.path().join("downloads");
        std::fs::create_dir_all(&folder).expect("a folder");
        let watch = WatchFolder { shop: SHOP.into(), folder: folder.to_string_lossy().into_owned(), mode };
        door::write(&self.book, &now(), "watch_folder", watch).expect("a watched folder");
        folder
    }

    fn look(&self) -> Looked {
        WatchLook {}.perform(&self.book, &now()).expect("a look").remove(0)
    }

    /// A file is whole when two looks find it the same.
    fn look_twice(&self) -> Looked {
        self.look();
        self.look()
    }
}

/// A shop with a first export in the book, and the paths of the next one.
fn shop_and_next(owner: &Owner) -> Vec<PathBuf> {
    owner.import(&owner.export(&plain(80), "first"));
    owner.export(&plain(80).later(5), "later")
}

fn download(from: &Path, into: &Path) {
    std::fs::copy(from, into.join(from.file_name().expect("a name"))).expect("a download");
}

#[test]
fn a_new_download_waits_for_the_person_until_it_is_in_the_book() {
    let owner = owner();
    let next = shop_and_next(&owner);
    let folder = owner.watch(Mode::Preview);
    download(&next[0], &folder);
    assert_eq!(owner.look().ready.len(), 0, "a file seen once may still be growing");
    let ready = owner.look().ready;
    assert_eq!((ready.len(), owner.look().ready.len()), (1, 1), "it waits");
    owner.import(&[PathBuf::from(&ready[0])]);
    assert_eq!(owner.look().ready.len(), 0, "it was imported by hand");
}

#[test]
fn silent_downloads_come_in_once_and_can_be_taken_back() {
    let owner = owner();
    let next = shop_and_next(&owner);
    let folder = owner.watch(Mode::Silent);
    for file in &next {
        download(file, &folder);
    }
    let orders = owner.count("orders");
    let imported = owner.look_twice().imported;
    assert_eq!(imported.len(), 3, "three files came in");
    assert!(owner.count("orders") > orders, "new orders are there");
    assert_eq!(owner.look_twice().imported.len(), 0, "nothing comes in twice");
    std::fs::rename(folder.join(next[0].file_name().expect("a name")), folder.join("again.csv")).expect("a new name");
    assert_eq!(owner.look_twice().imported.len(), 0, "the same bytes under another name are known");
    for report in imported.iter().rev() {
        UndoImport { run: report.run }.perform(&owner.book, &now()).expect("taken back");
    }
    assert_eq!(owner.count("orders"), orders);
    owner.is_consistent();
}

#[test]
fn what_cannot_be_taken_is_told_and_tried_again_only_when_it_changes() {
    let owner = owner();
    let next = shop_and_next(&owner);
    let folder = owner.watch(Mode::Silent);
    std::fs::write(folder.join("notes.csv"), "a,b\n1,2\n").expect("a file");
    std::fs::write(folder.join("half.csv.crdownload"), "a,b\n1,2\n").expect("a file");
    let operations = owner.count("operations");
    let failed = owner.look_twice().failed;
    assert_eq!(failed.len(), 1, "one file is told");
    assert_eq!((failed[0].name.as_str(), failed[0].refused.code.as_ref()), ("notes.csv", "profile_unknown"));
    assert!(failed[0].refused.params.get("header").is_none(), "what stands in the file is kept in the book");
    assert_eq!(owner.look().failed.len(), 1, "it stays on the list");
    assert_eq!(owner.count("operations"), operations, "looking is no act");
    std::fs::copy(&next[0], folder.join("notes.csv")).expect("the right file");
    let looked = owner.look_twice();
    assert_eq!((looked.failed.len(), looked.imported.len()), (0, 1), "it has changed and is taken");
}

#[test]
fn what_lay_there_before_and_what_is_forgotten_is_left_alone() {
    let owner = owner();
    let next = shop_and_next(&owner);
    let folder = owner.folder.path().join("downloads");
    std::fs::create_dir_all(&folder).expect("a folder");
    download(&next[0], &folder);
    owner.watch(Mode::Preview);
    assert_eq!(owner.look_twice().ready.len(), 0, "it lay there before");
    download(&next[1], &folder);
    assert_eq!(owner.look_twice().ready.len(), 1);
    door::write(&owner.book, &now(), "forget_watched", ForgetWatched { shop: SHOP.into() }).expect("forgotten");
    assert_eq!(owner.look_twice().ready.len(), 0, "it was put aside");
    std::fs::remove_dir_all(&folder).expect("the folder goes");
    assert_eq!(owner.look().refused.expect("told").code, "file_unreachable");
}

#[test]
fn a_folder_that_is_none_is_refused() {
    let owner = owner();
    shop_and_next(&owner);
    for folder in ["", "downloads", "/nowhere/at/all"] {
        let watch = WatchFolder { shop: SHOP.into(), folder: folder.into(), mode: Mode::Silent };
        let refused = door::write(&owner.book, &now(), "watch_folder", watch);
        assert_eq!(refused.expect_err("refused").code, "no_folder", "{folder:?}");
    }
}
