//! Prepares the window's resources: icon, capabilities, and the front end that is embedded.

use std::fs;
use std::path::Path;

/// Stands in for the front end until it has been built, so that the Rust side builds alone.
const NOT_BUILT: &str = "<!doctype html><meta charset=\"utf-8\"><title>品退管家</title><p>ui/dist: npm run build</p>\n";

fn main() {
    let front_end = Path::new("../ui/dist");
    if !front_end.join("index.html").exists() {
        fs::create_dir_all(front_end)
            .and_then(|()| fs::write(front_end.join("index.html"), NOT_BUILT))
            .expect("the repository's ui folder can be written");
    }
    println!("cargo:rerun-if-changed=../ui/dist");
    tauri_build::build();
}
