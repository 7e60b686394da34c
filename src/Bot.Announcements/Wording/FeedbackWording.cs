using Bot.Answers;

namespace Bot.Announcements.Wording;

/// <summary>What /unanswered and /feedback say and take.</summary>
internal static class FeedbackWording
{
    public static LocalizedText Unanswered { get; } = new("答えが見つからなかった質問を見る（サーバー管理者向け）", "List the questions that found nothing (for server managers)");

    public static LocalizedText Feedback { get; } = new("答えが役に立ったかどうかを伝える", "Say whether an answer helped");

    public static LocalizedText QuestionOption { get; } = new("質問", "The question");

    public static LocalizedText HelpfulOption { get; } = new("役に立った", "It helped");

    public static LocalizedText Helpful { get; } = new("👍 役に立った", "👍 Helpful");

    public static LocalizedText NotHelpful { get; } = new("👎 役に立たない", "👎 Not helpful");

    public static LocalizedText Thanks { get; } = new("ありがとうございます。記録しました。", "Thank you, noted.");

    public static LocalizedText ManageServer { get; } = new(
        "見られるのは「サーバー管理」権限のあるメンバーだけです。", "Only members with “Manage Server” may see this.");

    public static LocalizedText Open(int count, int helpful, int unhelpful) => new(
        $"答えが見つからなかった質問: {count} 件。評価: 👍 役に立った {helpful} 件、👎 役に立たない {unhelpful} 件。",
        $"Questions that found nothing: {count}. Feedback: 👍 helpful {helpful}, 👎 not helpful {unhelpful}.");

    public static LocalizedText Times(long times) => new($"{times} 回", times == 1 ? "once" : $"{times} times");

    public static LocalizedText LastAsked { get; } = new("最後の質問", "Last asked");
}
