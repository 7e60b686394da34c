using System.Net;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Reports.Tests;

/// <summary>Reports that were damaged are still read, and nothing is given out that does not stand in them.</summary>
public sealed partial class MutationTests
{
    private const int Runs = 150;

    [Fact]
    public void A_damaged_report_of_our_own_is_read() => Check(Reports.Own());

    [Fact]
    public void A_damaged_real_report_is_read()
    {
        if (Environment.GetEnvironmentVariable("BOT_EVAL") is not { Length: > 0 } folder) Assert.Skip("BOT_EVAL names no folder of real reports.");
        else Check([.. Directory.EnumerateFiles(Path.Combine(folder, "reports", "raw"), "*.m*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)]);
    }

    [Fact]
    public void Blocks_in_any_order_and_shape_are_read() => Check(10 * Runs, seed => Reports.Read(new MadeUpBlocks(seed).Next()) is not null);

    private static void Check(IReadOnlyList<string> reports)
    {
        Assert.NotEmpty(reports);
        Check(Runs, seed => StandsInTheText(new Mutations(seed, reports).Next()));
    }

    /// <summary>Seeds of the whole range: those that FsCheck makes by itself are small, and so few.</summary>
    private static void Check(int runs, Func<int, bool> holds) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(runs), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), holds));

    private static bool StandsInTheText(string text)
    {
        var report = Reports.Read(text, "a/b.md");
        var written = WebUtility.HtmlDecode(text);
        string[] texts = [Letters(written), Letters(LinkTarget.Replace(written, ""))];
        var missing = Given(report).FirstOrDefault(given => !StandsIn(texts, given) && !Words.Matches(given).All(word => StandsIn(texts, word.Value)));
        Assert.True(missing is null, $"Not in the text: {missing}");
        return true;
    }

    /// <summary>True when the same letters follow each other; where markup stood between two words of a text, each word does.</summary>
    private static bool StandsIn(string[] texts, string given) => Array.Exists(texts, text => text.Contains(Letters(given), StringComparison.Ordinal));

    /// <summary>Every text that says who, what and where.</summary>
    private static IEnumerable<string> Given(Report report)
    {
        foreach (var talk in report.Talks)
        {
            if (talk.Title is { } title) yield return title;
            foreach (var speaker in talk.Speakers)
                foreach (var part in new[] { speaker.Name, speaker.Handle, speaker.Affiliation })
                    if (part is not null) yield return part;
            foreach (var link in talk.Links) yield return link.Url;
        }
        if (report.Event.Url is { } url) yield return url;
    }

    /// <summary>Where a link leads, and what stands for a picture, is not seen in the text around it.</summary>
    [GeneratedRegex(@"!\[[^\]]*\]\([^)\s]*\)|\]\([^)\s]*\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LinkTarget { get; }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Words { get; }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
