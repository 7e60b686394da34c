using System.Globalization;
using Bot.Answers;
using Bot.Answers.Wording;
using Bot.Prompt;
using Bot.Reports;
using Bot.Reports.Files;

namespace Bot.CommandLine;

/// <summary>Shows what was understood of a report, a few lines each, with remarks as editors can jump to: <c>file:line: sentence</c>.</summary>
internal sealed class CheckView(TextWriter output, Locale locale)
{
    /// <summary>True when an author has something to add: any remark but one on an encoding, which loses nothing.</summary>
    public static bool IsWanting(ReadFile file) => file.Remarks.Any(remark => remark.Kind is not RemarkKind.OtherEncoding);

    /// <summary>Writes one report.</summary>
    public void Show(ReadFile file)
    {
        var path = PathOf(file);
        Write(path);
        if (file.Report is { } report)
            Show(report);

        foreach (var remark in file.Remarks.OrderBy(remark => remark.Line))
            Write($"  {path}{(remark.Line > 0 ? $":{remark.Line}" : "")}: {RemarkWording.Of(remark).In(locale)}");

        output.WriteLine();
    }

    // As an editor opens it from here: from the current folder where the file lies below it.
    private static string PathOf(ReadFile file)
    {
        var full = Path.GetFullPath(Path.Combine(file.File.Folder, file.File.Path));
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, full);
        return relative.StartsWith("..", StringComparison.Ordinal) ? full : relative;
    }

    /// <summary>Writes the figures of all reports together.</summary>
    public void Conclude(IReadOnlyList<ReadFile> files) =>
        Write(CheckWording.Conclusion(files.Count, files.Count(IsWanting)).In(locale));

    private void Show(Report report)
    {
        var day = report.Event.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Write($"  {report.Event.Title ?? "?"} · {day ?? "?"} · {CheckWording.Talks(report.Talks.Count).In(locale)}");
        foreach (var talk in report.Talks)
        {
            var speakers = string.Join(", ", talk.Speakers.Select(speaker => speaker.Display));
            Write($"  - {talk.Title ?? "?"} · {(speakers.Length > 0 ? speakers : "?")} · {CheckWording.Slides(talk.Slides.Count()).In(locale)}");
        }
    }

    private void Write(string line) => output.WriteLine(TerminalText.CleanLine(line));
}

/// <summary>The words of <c>bot check</c> beside those of remarks.</summary>
internal static class CheckWording
{
    public static LocalizedText Talks(int count) => new($"発表 {count} 件", count == 1 ? "1 talk" : $"{count} talks");

    public static LocalizedText Slides(int count) => count == 0
        ? new("資料なし", "no slides")
        : new($"資料 {count} 件", count == 1 ? "slides" : $"{count} slide links");

    public static LocalizedText Conclusion(int reports, int wanting) => reports == 0
        ? new("レポート（*.md、*.markdown）が見つかりません。", "There are no reports (*.md, *.markdown) to check.")
        : wanting == 0
        ? new($"レポート {reports} 件。足りないものはありません。", $"{reports} read, nothing is missing.")
        : new($"レポート {reports} 件のうち {wanting} 件に足りないものがあります。", $"{reports} read, something is missing in {wanting}.");
}
