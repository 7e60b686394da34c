using Bot.Reports;

namespace Bot.Answers.Wording;

/// <summary>Words remarks on reports: what was not understood, and how to write it so that it is.</summary>
public static class RemarkWording
{
    /// <summary>One or two sentences, without the file's name and the line's number.</summary>
    public static LocalizedText Of(Remark remark)
    {
        var subject = remark.Subject ?? "";
        return remark.Kind switch
        {
            RemarkKind.NoEventTitle => new(
                "イベント名が見つかりません。先頭の見出し（# イベント名 #番号）か front matter の title に書いてください。",
                "No event name was found. Put it in the first heading (# Event name #number) or in the front matter's title."),
            RemarkKind.NoEventDate => new(
                "開催日が見つかりません。本文に「日時: 2018-03-08」のように書くか、front matter の date に書いてください。",
                "No event day was found. Write a line like “Date: 2018-03-08”, or give it as date in the front matter."),
            RemarkKind.NoTalks => new(
                "発表が見つかりません。発表ごとに見出しを付け、登壇者と話の内容をその下に書いてください。",
                "No talk was found. Give each talk a heading of its own, with the speaker and what was said beneath it."),
            RemarkKind.NoSpeaker => new(
                $"「{subject}」の登壇者が見つかりません。見出しの下に「by 名前 (@ハンドル)」のように書いてください。",
                $"No speaker was found for “{subject}”. Write a line like “by Name (@handle)” below the heading."),
            RemarkKind.NoTitle => new(
                $"{subject} さんの発表のタイトルが見つかりません。見出しにタイトルを書いてください。",
                $"No title was found for the talk by {subject}. Put the title in the heading."),
            RemarkKind.SlidesMissing => new(
                $"「{subject}」の資料は名前だけで、リンクがありません。公開されたら URL を書いてください。",
                $"The slides of “{subject}” are named but not linked. Add the address once they are public."),
            RemarkKind.NotesMissing => new(
                $"「{subject}」の内容が仮のままです。話されたことを箇条書きで書いてください。",
                $"The notes of “{subject}” are a placeholder. Write what was said as a list of points."),
            RemarkKind.BadDate => new(
                $"「{subject}」という日はありません。2018-03-08 のように書いてください。",
                $"“{subject}” is no day. Write it like 2018-03-08."),
            _ => OfFile(remark.Kind, subject),
        };
    }

    private static LocalizedText OfFile(RemarkKind kind, string subject) => kind switch
    {
        RemarkKind.BadFrontMatter => new(
            $"front matter が YAML として読めません（{subject}）。残りの部分は読みました。値に「:」があれば引用符で囲んでください。",
            $"The front matter is no valid YAML ({subject}); the rest was read. Quote values that hold a colon."),
        RemarkKind.OtherEncoding => new(
            $"UTF-8 ではないので {subject} として読みました。UTF-8 で保存してください。",
            $"The file is not UTF-8 and was read as {subject}. Save it as UTF-8."),
        RemarkKind.BadBytes => new(
            "文字として読めないバイトがあります。その部分は「�」として読みました。UTF-8 で保存し直してください。",
            "Some bytes are no text and were read as “�”. Save the file as UTF-8 again."),
        RemarkKind.BadEntry => new($"この項目は使いませんでした: {subject}", $"This entry was not used: {subject}"),
        RemarkKind.Binary => new("テキストではないので読み飛ばしました。", "The file is not text and was skipped."),
        RemarkKind.TooLarge => new(
            $"大きすぎるので読み飛ばしました（上限 {subject}）。イベントごとに分けてください。",
            $"The file is too large and was skipped (limit: {subject}). Split it, one event a file."),
        RemarkKind.TooComplex => new(
            $"入れ子か繰り返しが多すぎるので（上限 {subject}）、この行の手前まで読みました。",
            $"The Markdown is nested or repeated beyond the limit ({subject}); only what stands before this line was read."),
        RemarkKind.TooMany => new(
            $"見出しや項目が多すぎるので（上限 {subject}）、この行から先は発表として読みませんでした。イベントごとに分けてください。",
            $"There are more than {subject} headings or items of one kind; those from this line on were not taken for talks. Split the report, one event a file."),
        RemarkKind.LongFrontMatter => new(
            $"フロントマターが長すぎるので（上限 {subject} 文字）、読み飛ばしました。",
            $"The front matter is longer than {subject} characters and was left out; the rest was read."),
        RemarkKind.LongLine => new(
            $"1行が長すぎるので（上限 {subject} 文字）、この行だけ読み飛ばしました。画像は埋め込まずにリンクしてください。",
            $"This line is longer than {subject} characters and was left out; the rest was read. Link pictures instead of embedding them."),
        RemarkKind.OutsideFolder => new(
            "レポートのフォルダーの外へのリンクなので読み飛ばしました。ファイルそのものを置いてください。",
            "The file leads out of the reports' folder and was skipped. Put the file itself there."),
        RemarkKind.Unreadable => new($"開けませんでした: {subject}", $"The file could not be read: {subject}"),
        _ => new(subject, subject),
    };
}
