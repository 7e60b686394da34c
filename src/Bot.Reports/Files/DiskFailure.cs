using System.Security;

namespace Bot.Reports.Files;

/// <summary>What a disk may answer instead of a file: gone meanwhile, no permission, a name that is too long, a broken device.</summary>
internal static class DiskFailure
{
    /// <summary>True for a failure of the disk; anything else is a bug.</summary>
    public static bool Is(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException;

    /// <summary>The system's reason, without the path on this machine, which is nobody's business in a chat.</summary>
    /// <param name="exception">The failure.</param>
    /// <param name="path">The path on this machine.</param>
    /// <param name="shown">What to call it instead.</param>
    public static string Reason(Exception exception, string path, string shown) => exception.Message.Replace(path, shown, StringComparison.Ordinal);
}
