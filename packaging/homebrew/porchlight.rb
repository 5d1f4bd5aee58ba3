# template: filled in by scripts/release.mjs finish. Written from Homebrew's Cask Cookbook; not tried.
cask "porchlight" do
  version "{{version}}"

  on_arm do
    sha256 "{{sha256-arm}}"
    url "{{downloads}}/Porchlight_{{version}}_darwin-aarch64.dmg"
  end
  on_intel do
    sha256 "{{sha256-intel}}"
    url "{{downloads}}/Porchlight_{{version}}_darwin-x86_64.dmg"
  end

  name "Porchlight"
  desc "Finds mail that pretends to be Amazon"
  homepage "{{homepage}}"

  depends_on macos: ">= :big_sur"

  app "Porchlight.app"

  uninstall quit: "app.porchlight.Porchlight"

  zap trash: [
    "~/Library/Application Support/app.porchlight.Porchlight",
    "~/Library/Caches/app.porchlight.Porchlight",
    "~/Library/LaunchAgents/Porchlight.plist",
    "~/Library/WebKit/app.porchlight.Porchlight",
  ]
end
