"""Vietnamese phrases."""

from newsclean.page import Role
from newsclean.publishers.phrases.controls import CONTROLS
from newsclean.publishers.phrases.embeds import EMBEDS
from newsclean.publishers.phrases.making import MAKING
from newsclean.publishers.phrases.wording import labelled, whole
from newsclean.publishers.rule import Rule, drop

RULES: tuple[Rule, ...] = (
    labelled(
        Role.PROMO,
        "link to another story",
        "(?:xem|đọc|nghe)(?: thêm| tiếp| ngay| chi tiết| nhiều)",
        "(?:tin|bài|bài viết|video)(?: viết)? (?:liên quan|cùng chuyên mục|khác)",
        "(?:có thể bạn quan tâm|đừng bỏ lỡ|mời (?:quý )?(?:bạn|độc giả) (?:đọc|xem).{0,30})",
        eg=("Xem thêm: Nước sông dâng", "Đọc thêm: Bầu cử", "Tin liên quan: Thuế"),
        not_eg="Xem thêm một lần nữa, ông nói.",
    ),
    whole(
        Role.RELATED,
        "heading of a list of other stories",
        "(?:tin|bài|bài viết|video|chủ đề|nội dung|các tin|các bài) (?:liên quan|cùng chuyên mục|khác|mới(?: nhất)?|nổi bật|nóng|đọc nhiều|xem nhiều|hay)",
        "(?:đọc|xem) (?:nhiều(?: nhất)?|thêm|tiếp)",
        "(?:có thể bạn quan tâm|đừng bỏ lỡ|đáng chú ý|bạn có thể thích|tin cùng chuyên mục|tin tức khác)",
        "(?:bài|tin) (?:trước|sau|tiếp theo)",
        eg=("Tin liên quan", "Đọc nhiều nhất", "Xem thêm", "Có thể bạn quan tâm"),
        not_eg="Tin mới làm ông vui.",
    ),
    whole(
        Role.AD,
        "label of an advertisement",
        "quảng cáo",
        "(?:nội dung|bài viết) (?:được )?tài trợ",
        eg=("Quảng cáo", "QUẢNG CÁO"),
        not_eg="Quảng cáo thuốc lá bị cấm.",
    ),
    whole(
        Role.SHARE,
        "sharing buttons",
        "chia sẻ(?: (?:bài viết|bài|lên .{1,20}|trên .{1,20}|qua .{1,20}|facebook|tin này))?",
        "(?:in bài(?: viết)?|bản in|sao chép (?:liên kết|link)|lưu bài(?: viết)?|gửi (?:bài|email|cho bạn bè)|copy link)",
        eg=("Chia sẻ", "Chia sẻ bài viết", "In bài viết"),
        not_eg="Chia sẻ với báo chí, bà khóc.",
    ),
    whole(
        Role.COMMENT,
        "comment section",
        "(?:gửi|viết|để lại|xem|thêm) (?:tất cả |một )?(?:bình luận|ý kiến|phản hồi)(?: của bạn)?",
        r"(?:ý kiến|bình luận) ?\(\d{1,6}\)",
        r"\d{1,6} bình luận",
        "ý kiến (?:bạn đọc|của bạn)",
        "email của bạn sẽ không được hiển thị công khai.{0,80}",
        eg=("Gửi bình luận", "Bình luận (3)", "Ý kiến bạn đọc"),
        not_eg="Bình luận về việc này, ông từ chối.",
    ),
    drop(
        Role.PROMO,
        line=r"(?i)(?:theo dõi|đăng ký|tham gia)\b.{0,50}\b(?:facebook|youtube|zalo|tiktok|google news|telegram|bản tin|email|fanpage)\b.{0,60}$",
        why="invitation to follow the site elsewhere",
        eg=("Theo dõi chúng tôi trên Facebook", "Đăng ký nhận bản tin"),
        not_eg="Theo dõi vụ án từ đầu.",
    ),
    whole(
        Role.LEGAL,
        "site notice",
        "(?:đăng nhập|đăng ký|quên mật khẩu)(?:(?: ?/ ?| hoặc )(?:đăng nhập|đăng ký))?",
        r"(?:bản quyền thuộc|giữ bản quyền|mọi quyền được bảo lưu)\b.{0,80}",
        "(?:chính sách (?:bảo mật|riêng tư|cookie)|điều khoản (?:sử dụng|dịch vụ)|liên hệ(?: quảng cáo| tòa soạn)?|về chúng tôi|về đầu trang|trở lại đầu trang|sơ đồ trang)",
        r"(?:giấy phép|số giấy phép)\b.{0,120}(?:cấp|gp|bttt)\b.{0,60}",
        "(?:tổng biên tập|hotline|tòa soạn) ?: .{1,90}",
        eg=("Chính sách bảo mật", "Liên hệ quảng cáo", "Đăng nhập"),
        not_eg="Liên hệ với gia đình, ông bật khóc.",
    ),
    CONTROLS["vi"],
    EMBEDS["vi"],
    MAKING["vi"],
)
