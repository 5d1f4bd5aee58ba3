//! Prepares the window: its permissions, its page, the program's icon.

use std::path::Path;

fn main() {
    println!("cargo:rerun-if-changed=src-tauri/permissions");
    println!("cargo:rerun-if-changed=ui/dist");
    if !Path::new("ui/dist/index.html").exists() {
        println!("cargo::error=The window's page is not built yet: run `make ui` first");
        return;
    }
    // The commands stand in permissions/window.toml: with it, the page may call what is named there
    // and nothing else. What it may not call of the framework's is not even built (.cargo/config.toml).
    let manifest = tauri_build::AppManifest::new().permissions_path_pattern("./src-tauri/permissions/**/*");
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
