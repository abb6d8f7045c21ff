/** Letters: a subject and a plain text each. */
export const mail = {
  invitation: {
    subject: 'Lời mời tham gia Bình Chọn: {{post}}',
    text: `Kính gửi {{name}},

{{inviter}} mời ông/bà tham gia hệ thống bình chọn sản phẩm công nghiệp nông thôn tiêu biểu với vai trò: {{post}}.

Mở địa chỉ sau để nhận lời mời và đặt mật khẩu (dùng được một lần, trong {{days}} ngày):
{{link}}

Nếu thư này không gửi cho ông/bà, vui lòng bỏ qua; không có tài khoản nào được mở.

Bình Chọn`,
  },
};
