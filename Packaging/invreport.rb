# brew install --formula Packaging/invreport.rb; a tap sets url and sha256 to those of its release.
class Invreport < Formula
  desc "Decide your open LinkedIn invitations from your own export, offline"
  homepage "https://github.com/OWNER/invreport"
  url "https://github.com/OWNER/invreport/archive/refs/tags/v0.1.0.tar.gz"
  sha256 "0000000000000000000000000000000000000000000000000000000000000000"
  license "Apache-2.0"

  depends_on xcode: ["16.3", :build]
  depends_on "pkgconf" => :build
  depends_on "cmark"
  depends_on "libarchive"

  def install
    system "swift", "build", "--disable-sandbox", "-c", "release", "--product", "invreport"
    bin.install ".build/release/invreport"
    man1.install "Packaging/invreport.1"
    generate_completions_from_executable(bin/"invreport", "--generate-completion-script")
  end

  test do
    assert_equal "report/index.html\n", shell_output("#{bin}/invreport build --demo --out report")
  end
end
