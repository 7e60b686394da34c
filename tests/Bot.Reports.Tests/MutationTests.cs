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

    private static void Check(IReadOnlyList<string> reports)
    {
        Assert.NotEmpty(reports);
        var property = Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => StandsInTheText(new Mutations(seed, reports).Next()));
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(Runs), property);
    }

    private static bool StandsInTheText(string text)
    {
        var report = Reports.Read(text, "a/b.md");
        var written = Letters(WebUtility.HtmlDecode(text));
        var shown = Letters(LinkTarget.Replace(WebUtility.HtmlDecode(text), ""));
        var missing = Given(report).FirstOrDefault(given => !written.Contains(Letters(given), StringComparison.Ordinal) && !shown.Contains(Letters(given), StringComparison.Ordinal));
        Assert.True(missing is null, $"Not in the text: {missing}");
        return true;
    }

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

    /// <summary>Where a link leads is not seen in the text around it.</summary>
    [GeneratedRegex(@"\]\([^)\s]*\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LinkTarget { get; }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
