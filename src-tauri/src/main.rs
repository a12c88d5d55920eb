//! The window of 品退管家: opens the book and passes every wish of the page through the one door.
//!
//! Thin on purpose. What a command does is the core's; here live the arguments ([`arguments`]),
//! the book that may not be openable ([`shelf`]), the pipe between page and door ([`pipe`]), work
//! that can be cancelled ([`work`]) and the eye on other processes ([`watch`]); the camera is let in
//! ([`camera`]), kept photos and clips are handed to the page ([`proof`]), and old ones go by themselves ([`tidy`]); the desktop
//! reminds before something runs out ([`remind`]). Who has signed in is known by the [`seat`]. Phones and other
//! PCs are let in by [`stations`].

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
mod camera;
mod pipe;
mod proof;
mod remind;
mod seat;
mod shelf;
mod stations;
mod tidy;
mod watch;
mod work;

use std::process::ExitCode;
use std::sync::{Arc, Mutex};

use arguments::{Arguments, USAGE};
use pintui_core::intake::sheet;
use shelf::Shelf;
use stations::Stations;
use work::Work;

fn main() -> ExitCode {
    let given: Vec<_> = std::env::args_os().skip(1).collect();
    // A workbook is read by a child of this very program, with limits of its own.
    if given.first().is_some_and(|first| first == sheet::FLAG) {
        return ExitCode::from(u8::try_from(sheet::child_main()).unwrap_or(1));
    }
    let arguments = Arguments::of(given);
    if arguments.help {
        print!("{USAGE}");
        return ExitCode::SUCCESS;
    }
    calm_renderer();
    let shelf = Arc::new(Shelf::at(arguments.folder));
    let [watched, tidied, shown, reminded] = [0; 4].map(|_| Arc::clone(&shelf));
    let stations = Arc::new(Stations::new(Arc::clone(&shelf)));
    let opened = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(shelf)
        .manage(Arc::new(Work::default()))
        .manage(Arc::clone(&stations))
        .manage(Arc::new(seat::Seat::default()))
        .manage(pipe::OpenedFiles(Mutex::new(arguments.files)))
        .invoke_handler(tauri::generate_handler![pipe::door])
        .register_asynchronous_uri_scheme_protocol(proof::SCHEME, move |_, asked, answer| {
            proof::show(Arc::clone(&shown), &asked, answer);
        })
        .setup(move |app| {
            camera::window(app)?;
            watch::begin(app.handle().clone(), watched);
            std::thread::spawn(move || stations.resume());
            tidy::begin(tidied);
            remind::begin(reminded);
            Ok(())
        })
        .run(tauri::generate_context!());
    match opened {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// Many Linux graphics drivers show an empty page with WebKit's newest way of drawing. It can only be
/// turned off from outside, so the program starts itself again, in its own place, with the wish set.
#[cfg(target_os = "linux")]
fn calm_renderer() {
    use std::os::unix::process::CommandExt;

    const WISH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(WISH).is_some() {
        return;
    }
    let program = std::env::current_exe().unwrap_or_else(|_| "/proc/self/exe".into());
    let why = std::process::Command::new(program).args(std::env::args_os().skip(1)).env(WISH, "1").exec();
    eprintln!("{WISH}: {why}");
}

#[cfg(not(target_os = "linux"))]
fn calm_renderer() {}
