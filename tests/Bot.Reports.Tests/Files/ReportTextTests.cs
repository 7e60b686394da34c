using System.Text;
using Bot.Reports.Files;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Reports.Tests.Files;

public sealed class ReportTextTests : IDisposable
{
    private const string Japanese = "# 第3回 勉強会\n\n## コンテナの話 by 山田さん\n\n* ｺﾝﾃﾅはプロセス、という話。\n* 詳しくは「資料」を参照\n";

    private readonly TemporaryFolder _disk = new();

    public void Dispose() => _disk.Dispose();

    public static TheoryData<string, string> Written()
    {
        var data = new TheoryData<string, string>();
        foreach (var encoding in (string[])["Shift_JIS", "EUC-JP", "UTF-16LE", "UTF-16BE"])
            foreach (var text in (string[])[Japanese, "勉強会\n", "テスト", "負荷試験のメモ", "# Go勉強会 #3\n", "## ｻｰﾊﾞｰﾚｽ\n", "発表者：山田\r\n"])
                data.Add(encoding, text);
        return data;
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void Japanese_encodings_are_recognised_without_a_mark(string encoding, string text) =>
        AssertReads(Codec(encoding).GetBytes(text), text, encoding);

    // Written out by hand from the code charts: half-width kana, one byte each, and text as short as a word.
    [Theory]
    [InlineData("Shift_JIS", "95 D7 8B AD 89 EF", "勉強会")]
    [InlineData("Shift_JIS", "BB B0 CA DE B0 DA BD 0A", "ｻｰﾊﾞｰﾚｽ\n")]
    [InlineData("Shift_JIS", "23 20 BB B0 CA DE 0A", "# ｻｰﾊﾞ\n")]
    [InlineData("EUC-JP", "CA D9 B6 AF B2 F1", "勉強会")]
    [InlineData("EUC-JP", "A5 C6 A5 B9 A5 C8 0A", "テスト\n")]
    [InlineData("EUC-JP", "8E BB 8E B0 8E CA 8E DE", "ｻｰﾊﾞ")]
    [InlineData("UTF-16LE", "FF FE 41 00 0A 00", "A\n")]
    [InlineData("UTF-16BE", "FE FF 52 C9 00 0A", "勉\n")]
    [InlineData("UTF-16LE", "23 00 20 00 47 00 6F 00", "# Go")]
    [InlineData("UTF-16BE", "00 23 00 20 00 47 00 6F", "# Go")]
    public void Bytes_are_read_as_what_they_are(string encoding, string bytes, string text) => AssertReads(Bytes(bytes), text, encoding);

    [Theory]
    [InlineData("EF BB BF 23 20 47 6F", "# Go")]
    [InlineData("E5 8B 89 E5 BC B7 E4 BC 9A", "勉強会")]
    [InlineData("1B 5B 31 6D 6F 6B 1B 5B 30 6D", "\u001b[1mok\u001b[0m")]
    [InlineData("61 62 EF BF BD 63", "ab\uFFFDc")]
    public void UTF8_needs_no_remark(string bytes, string text)
    {
        var read = ReportText.Decode(Bytes(bytes));
        Assert.Equal(text, read.Content);
        Assert.Empty(read.Remarks);
    }

    [Theory]
    [InlineData("61 0A 62 0A 63 FF 0A 64", 3)]
    [InlineData("61 0D 0A 62 0D 63 FF 64", 3)]
    [InlineData("63 61 66 E9 20 61 75 20 6C 61 69 74", 1)]
    public void A_byte_that_means_nothing_is_named_by_its_line_and_the_rest_is_read(string bytes, int line)
    {
        var read = ReportText.Decode(Bytes(bytes));
        Assert.Equal(new Remark(RemarkKind.BadBytes, line), Assert.Single(read.Remarks));
        Assert.Contains('\uFFFD', read.Content!);
    }

    [Fact]
    public void A_long_UTF8_report_with_one_broken_character_stays_UTF8()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Japanese), 0xE3, 0x81, 0x0A, .. Encoding.UTF8.GetBytes(Japanese)];
        var read = ReportText.Decode(bytes);
        Assert.Equal(new Remark(RemarkKind.BadBytes, 7), Assert.Single(read.Remarks));
        Assert.StartsWith(Japanese, read.Content, StringComparison.Ordinal);
        Assert.EndsWith(Japanese, read.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void Japanese_far_down_in_a_long_file_is_recognised_too()
    {
        var text = new string('a', 70_001) + "\n" + Japanese;
        AssertReads(Codec("Shift_JIS").GetBytes(text), text, "Shift_JIS");
    }

    [Theory]
    [InlineData("89 50 4E 47 0D 0A 1A 0A 00 00 00 0D 49 48 44 52 00 00 01 00 00 00 01 00 08 06 00 00 00")]
    [InlineData("7F 45 4C 46 02 01 01 00 00 00 00 00 00 00 00 00 03 00 3E 00")]
    [InlineData("23 20 41 0A 00 0A")]
    [InlineData("1F 8B 08 08 9E 01 02 03 04 05 06 07 98 99")]
    public void Data_is_no_text(string bytes)
    {
        var read = ReportText.Decode(Bytes(bytes));
        Assert.Null(read.Content);
        Assert.Equal(RemarkKind.Binary, Assert.Single(read.Remarks).Kind);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_line_without_end_is_left_out_and_the_rest_is_read(string end)
    {
        var picture = new string('x', 200_000);
        var read = ReportText.Decode(Encoding.UTF8.GetBytes($"# A{end}{picture}{end}b{end}{picture}"));
        Assert.Equal($"# A{end}{end}b{end}", read.Content);
        Assert.Equal(
            [new Remark(RemarkKind.LongLine, 2, "100,000"), new Remark(RemarkKind.LongLine, 4, "100,000")],
            read.Remarks);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_million_headings_are_read_as_far_as_a_report_may_go(string end)
    {
        var read = ReportText.Decode(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("# A" + end, 1_000_000))));
        Assert.Equal(20_000 * (3 + end.Length), read.Content!.Length);
        Assert.Equal(new Remark(RemarkKind.TooComplex, 20_001, "20,000 lines"), Assert.Single(read.Remarks));
    }

    [Fact]
    public void Any_bytes_are_read_or_refused() => Prop
        .ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
        {
            var read = ReportText.Decode(bytes);
            Assert.Equal(read.Content is null, read.Remarks.Any(remark => remark.Kind is RemarkKind.Binary));
        })
        .QuickCheckThrowOnFailure();

    private void AssertReads(byte[] bytes, string text, string encoding)
    {
        var folder = new ReportFolder(_disk.Path);
        _disk.Write("report.md", bytes);
        Assert.Contains(new Remark(RemarkKind.OtherEncoding, 0, encoding), folder.Read(folder.List()[0]).Remarks);
        Assert.Equal(text, ReportText.Decode(bytes).Content);
    }

    private static Encoding Codec(string encoding) =>
        CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? (encoding is "UTF-16LE" ? new UnicodeEncoding(false, false) : new UnicodeEncoding(true, false));

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
}
